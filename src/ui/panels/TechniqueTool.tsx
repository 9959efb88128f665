import { toolById } from '#content/index.ts';
import { openTarget } from '#store/openTarget.ts';
import { ToolIcon } from '../icons/ToolIcon.tsx';
import { useDorsumStore } from '../StoreContext.ts';
import styles from './toolRow.module.css';

/** The tool that a technique uses, leading to its panel. */
export const TechniqueTool = ({ toolId }: { readonly toolId: string }) => {
  const store = useDorsumStore();
  const tool = toolById.get(toolId);
  if (tool === undefined) return null;
  return (
    <button type="button" className={styles.withTool} onClick={() => openTarget(store, { kind: 'tool', id: toolId })}>
      <ToolIcon tool={tool} />
      <span className={styles.toolWords}>
        <span className={styles.toolName}>{tool.name}</span>
        <span className={styles.toolWhy}>{tool.summary}</span>
      </span>
    </button>
  );
};
