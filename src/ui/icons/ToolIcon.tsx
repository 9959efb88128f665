import type { Tool } from '#content/schema/records.ts';
import { Icon } from './Icon.tsx';
import styles from './icons.module.css';

/** A tool's icon on its tile. */
export const ToolIcon = ({ tool }: { readonly tool: Pick<Tool, 'icon'> | undefined }) => (
  <span className={styles.tile}>
    <Icon name={tool?.icon ?? 'hand'} size={22} />
  </span>
);
