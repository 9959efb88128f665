import type { Directness, ToolRelation } from '#domain/relations.ts';
import { DirectnessChip } from './DirectnessChip.tsx';
import styles from './panels.module.css';
import { ToolRow } from './ToolRow.tsx';

const DIRECTNESS: readonly Directness[] = ['named', 'region'];

/** The tools that the practice text names, the most directly named first. */
export const PracticeTools = ({ relations }: { readonly relations: readonly ToolRelation[] }) => (
  <>
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
