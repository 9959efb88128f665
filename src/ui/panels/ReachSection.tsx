import { type Directness, toolsFor } from '#domain/relations.ts';
import { RELATED_CONTENT } from '../relatedContent.ts';
import { DirectnessChip } from './DirectnessChip.tsx';
import styles from './panels.module.css';
import { Section } from './Section.tsx';
import { ToolRow } from './ToolRow.tsx';

const DIRECTNESS: readonly Directness[] = ['named', 'region'];

/** The tools that reach what a reference names, the most directly named first. Absent where the practice text names none. */
export const ReachSection = ({ reference }: { readonly reference: string }) => {
  const relations = toolsFor(reference, RELATED_CONTENT);
  if (relations.length === 0) return null;
  return (
    <Section title="Tools that reach it" note="From the practice text">
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
    </Section>
  );
};
