import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { useLight } from '../parts/useLight.ts';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { TreeItem } from './TreeItem.tsx';
import type { TreeNode } from './TreeNode.ts';
import styles from './tree.module.css';
import { moveInTree, pathTo, visibleRows } from './walkTree.ts';

type StructureTreeProps = { readonly nodes: readonly TreeNode[]; readonly label: string };

const initiallyExpanded = (nodes: readonly TreeNode[]): Set<string> =>
  new Set(nodes.filter((node) => node.kind === 'section').map((node) => node.key));

/**
 * Everything in the 3D picture as a tree: its twin for the keyboard and for screen readers. Focusing or pointing at a
 * row lights its structures up, Enter or a click chooses them, H or the eye hides them and shows them again.
 */
export const StructureTree = ({ nodes, label }: StructureTreeProps) => {
  const store = useDorsumStore();
  const selection = useDorsum((s) => s.selection);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => initiallyExpanded(nodes));
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const rows = visibleRows(nodes, expanded);
  const tabKey = rows.some((row) => row.node.key === activeKey) ? (activeKey ?? '') : (rows[0]?.node.key ?? '');

  const itemOf = (key: string): HTMLElement | null =>
    tree.current?.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? null;
  const rowOf = (target: EventTarget): TreeNode | undefined => {
    const key = target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset.key : undefined;
    return rows.find((row) => row.node.key === key)?.node;
  };
  const setUnfolded = (key: string, isUnfolded: boolean): void => {
    const next = new Set(expanded);
    if (isUnfolded) next.add(key);
    else next.delete(key);
    setExpanded(next);
  };
  const toggleHidden = (node: TreeNode): void => {
    const { hidden, setHidden } = store.getState();
    const isHidden = node.ids.every((id) => hidden.includes(id));
    for (const id of node.ids) setHidden(id, !isHidden);
  };
  const choose = (node: TreeNode): void => {
    if (node.kind === 'avoid') store.getState().openPanel({ kind: 'avoid-zone', id: node.reference ?? 'spine' });
    else if (node.reference !== null) store.getState().reveal(node.reference);
    if (node.children.length > 0) setUnfolded(node.key, node.reference !== null || !expanded.has(node.key));
  };

  // What was chosen in the picture is unfolded and brought into view, so that list and picture never disagree.
  useEffect(() => {
    if (selection === null) return;
    const path = pathTo(nodes, selection);
    const last = path.at(-1);
    if (last === undefined) return;
    setExpanded((before) => new Set([...before, ...path.slice(0, -1)]));
    setActiveKey(last);
    const frame = requestAnimationFrame(() =>
      tree.current
        ?.querySelector(`[data-key="${last}"] > [data-part="row"]`)
        ?.scrollIntoView({ block: 'nearest', behavior: 'instant' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [nodes, selection]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const node = rowOf(event.target);
    if (!node || event.altKey || event.ctrlKey || event.metaKey) return;
    const move = moveInTree(rows, node.key, event.key, expanded);
    if (move !== null) {
      if ('focus' in move) itemOf(move.focus)?.focus();
      else if ('expand' in move) setUnfolded(move.expand, true);
      else setUnfolded(move.collapse, false);
    } else if (event.key === 'Enter' || event.key === ' ') choose(node);
    else if (event.key === 'h' || event.key === 'H') toggleHidden(node);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onClick = (event: MouseEvent): void => {
    const node = rowOf(event.target);
    if (!node || !(event.target instanceof Element)) return;
    const part = event.target.closest<HTMLElement>('[data-part]')?.dataset.part;
    if (part === 'eye') toggleHidden(node);
    else if (part === 'fold') setUnfolded(node.key, !expanded.has(node.key));
    else choose(node);
  };

  const lightUp = useLight();
  const light = (target: EventTarget): void => lightUp(rowOf(target)?.ids ?? []);
  return (
    <div
      ref={tree}
      role="tree"
      aria-label={label}
      className={styles.tree}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={(event) => {
        setActiveKey(rowOf(event.target)?.key ?? null);
        light(event.target);
      }}
      onBlur={() => lightUp([])}
      onPointerOver={(event) => light(event.target)}
      onPointerLeave={() => lightUp([])}
    >
      {rows.map((row) => (
        <TreeItem
          key={row.node.key}
          row={row}
          isTabStop={row.node.key === tabKey}
          isExpanded={expanded.has(row.node.key)}
        />
      ))}
    </div>
  );
};
