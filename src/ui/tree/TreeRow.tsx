import { Icon } from '../icons/Icon.tsx';
import type { TreeNode } from './TreeNode.ts';
import styles from './tree.module.css';

type TreeRowProps = {
  readonly node: TreeNode;
  readonly isExpanded: boolean;
  readonly isHidden: boolean;
  readonly hasEye: boolean;
};

/** What is seen of a row. The tree above it listens to clicks by `data-part`, and says the row's name to screen readers. */
export const TreeRow = ({ node, isExpanded, isHidden, hasEye }: TreeRowProps) => (
  <div className={styles.row} data-part="row">
    {node.tone !== null && <span className={styles.dot} data-tone={node.tone} />}
    <span className={styles.label}>{node.label}</span>
    {node.hint !== null && <span className={styles.hint} data-hint={node.hint} />}
    {hasEye && (
      <button
        type="button"
        className={styles.eye}
        data-part="eye"
        data-hidden={isHidden || undefined}
        tabIndex={-1}
        aria-label={`${isHidden ? 'Show' : 'Hide'} ${node.spoken}`}
        aria-pressed={isHidden}
      >
        <Icon name={isHidden ? 'eye-off' : 'eye'} size={16} />
      </button>
    )}
    {node.children.length > 0 && (
      <span className={styles.fold} data-part="fold" data-expanded={isExpanded || undefined}>
        <Icon name="right" size={14} />
      </span>
    )}
  </div>
);
