import { toolsFor } from '#domain/relations.ts';
import { RELATED_CONTENT } from '../relatedContent.ts';
import styles from './panels.module.css';
import { Section } from './Section.tsx';
import { ToolRow } from './ToolRow.tsx';

/** The tools that reach what a reference names. Absent where the practice text names none. */
export const ReachSection = ({ reference }: { readonly reference: string }) => {
  const relations = toolsFor(reference, RELATED_CONTENT);
  if (relations.length === 0) return null;
  return (
    <Section title="Tools that reach it" note="From the practice text">
      <ul className={styles.rows}>
        {relations.map((relation) => (
          <ToolRow key={relation.tool.id} relation={relation} />
        ))}
      </ul>
    </Section>
  );
};
