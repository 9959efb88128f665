import { useDorsum } from '../StoreContext.ts';
import { TreeRow } from './TreeRow.tsx';
import styles from './tree.module.css';
import type { VisibleRow } from './walkTree.ts';

type TreeItemProps = {
  readonly row: VisibleRow;
  /** Whether the Tab key stops here when it enters the tree. */
  readonly isTabStop: boolean;
  readonly isExpanded: boolean;
};

/** A row of the tree. Rows stand one after the other; how they nest is said by level, position and count. */
export const TreeItem = ({ row: { node, level, position, siblings }, isTabStop, isExpanded }: TreeItemProps) => {
  const isSelected = useDorsum((s) =>
    node.kind === 'avoid' ? s.panel?.kind === 'avoid-zone' : node.reference !== null && s.selection === node.reference,
  );
  const isLit = useDorsum((s) => s.pointed !== null && node.ids.length === 1 && node.ids[0] === s.pointed);
  const isHidden = useDorsum((s) => node.ids.length > 0 && node.ids.every((id) => s.hidden.includes(id)));
  return (
    <div
      role="treeitem"
      className={styles.item}
      data-key={node.key}
      data-kind={node.kind}
      data-level={level}
      data-lit={isLit || undefined}
      data-hidden={isHidden || undefined}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-label={isHidden ? `${node.spoken}, hidden` : node.spoken}
      aria-selected={isSelected}
      aria-expanded={node.children.length > 0 ? isExpanded : undefined}
      tabIndex={isTabStop ? 0 : -1}
    >
      <TreeRow node={node} isExpanded={isExpanded} isHidden={isHidden} hasEye={node.ids.length > 0} />
    </div>
  );
};
