import type { ToolRelation } from '#domain/relations.ts';
import { openTarget } from '#store/openTarget.ts';
import { ToolIcon } from '../icons/ToolIcon.tsx';
import { useDorsumStore } from '../StoreContext.ts';
import styles from './toolRow.module.css';

/** A tool that the practice text names for a muscle: and why. Opens the tool. */
export const ToolRow = ({ relation: { tool, why } }: { readonly relation: ToolRelation }) => {
  const store = useDorsumStore();
  return (
    <li className={styles.toolItem}>
      <button type="button" className={styles.toolRow} onClick={() => openTarget(store, { kind: 'tool', id: tool.id })}>
        <ToolIcon tool={tool} />
        <span className={styles.toolWords}>
          <span className={styles.toolName}>{tool.name}</span>
          <span className={styles.toolWhy}>{why}</span>
        </span>
      </button>
    </li>
  );
};
