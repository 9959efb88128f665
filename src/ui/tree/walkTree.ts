import type { TreeNode } from './TreeNode.ts';

/** A row as it stands on the screen: how deep it lies, which row it belongs to, and its place among its siblings. */
export type VisibleRow = {
  readonly node: TreeNode;
  readonly level: number;
  readonly parentKey: string | null;
  /** From 1. */
  readonly position: number;
  readonly siblings: number;
};

/** The rows that are not folded away, from top to bottom. `expanded` holds keys. */
export const visibleRows = (
  nodes: readonly TreeNode[],
  expanded: ReadonlySet<string>,
  level = 1,
  parentKey: string | null = null,
): VisibleRow[] =>
  nodes.flatMap((node, index) => [
    { node, level, parentKey, position: index + 1, siblings: nodes.length },
    ...(expanded.has(node.key) ? visibleRows(node.children, expanded, level + 1, node.key) : []),
  ]);

/** What a key press asks of the tree: to move to a row, or to fold or unfold one. */
export type TreeMove = { readonly focus: string } | { readonly expand: string } | { readonly collapse: string } | null;

const focusOn = (row: VisibleRow | undefined): TreeMove => (row === undefined ? null : { focus: row.node.key });

/**
 * The move that an arrow key, Home or End asks for, by the practice of the WAI-ARIA tree: right unfolds or steps in,
 * left folds or steps out. Null where the key means nothing here.
 */
export const moveInTree = (
  rows: readonly VisibleRow[],
  current: string,
  key: string,
  expanded: ReadonlySet<string>,
): TreeMove => {
  const index = rows.findIndex((row) => row.node.key === current);
  const row = rows[index];
  if (row === undefined) return null;
  const canUnfold = row.node.children.length > 0;
  const isUnfolded = canUnfold && expanded.has(current);
  switch (key) {
    case 'ArrowDown':
      return focusOn(rows[index + 1]);
    case 'ArrowUp':
      return focusOn(rows[index - 1]);
    case 'Home':
      return focusOn(rows[0]);
    case 'End':
      return focusOn(rows.at(-1));
    case 'ArrowRight':
      if (isUnfolded) return focusOn(rows[index + 1]);
      return canUnfold ? { expand: current } : null;
    case 'ArrowLeft':
      if (isUnfolded) return { collapse: current };
      return row.parentKey === null ? null : { focus: row.parentKey };
    default:
      return null;
  }
};

/** Keys of the rows from the top down to the first row that stands for `reference`; empty where there is none. */
export const pathTo = (nodes: readonly TreeNode[], reference: string): string[] => {
  for (const node of nodes) {
    if (node.reference === reference && node.kind === 'structure') return [node.key];
    const below = pathTo(node.children, reference);
    if (below.length > 0) return [node.key, ...below];
  }
  return [];
};
