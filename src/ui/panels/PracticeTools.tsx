import type { Directness, ToolRelation } from '#domain/relations.ts';
import { DirectnessChip } from './DirectnessChip.tsx';
import styles from './panels.module.css';
import { ToolRow } from './ToolRow.tsx';

const DIRECTNESS: readonly Directness[] = ['named', 'region'];

type PracticeToolsProps = {
  readonly relations: readonly ToolRelation[];
  /** Whether to say here where they come from. */
  readonly hasOrigin?: boolean;
};

/** The tools that the practice text names, the most directly named first. */
export const PracticeTools = ({ relations, hasOrigin = false }: PracticeToolsProps) => (
  <>
    {hasOrigin && <p className={styles.note}>From the practice text</p>}
    {DIRECTNESS.map((directness) => {
      const rows = relations.filter((relation) => relation.directness === directness);
      if (rows.length === 0) return null;
      return (
        <div key={directness}>
          <DirectnessChip directness={directness} />
          <ul className={styles.rows}>
            {rows.map((relation) => (
              <ToolRow key={relation.tool.id} relation={relation} />
            ))}
          </ul>
        </div>
      );
    })}
  </>
);
