import { techniquesFor } from '#domain/relations.ts';
import { RELATED_CONTENT } from '../relatedContent.ts';
import styles from './panels.module.css';
import { Section } from './Section.tsx';
import { TechniqueFold } from './TechniqueFold.tsx';

/** The techniques that loosen what a reference names, each unfolding to its steps. Absent where there are none. */
export const LoosenSection = ({ reference }: { readonly reference: string }) => {
  const relations = techniquesFor(reference, RELATED_CONTENT);
  if (relations.length === 0) return null;
  return (
    <Section title="Loosen it" note="From the practice text">
      <div className={styles.rows}>
        {relations.map(({ technique }) => (
          <TechniqueFold key={technique.id} technique={technique} />
        ))}
      </div>
    </Section>
  );
};
