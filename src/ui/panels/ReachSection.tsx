import { lazy, Suspense } from 'react';
import { parseStructureId, structuresOfReference } from '#anatomy/structures.ts';
import { toolsFor } from '#domain/relations.ts';
import partStyles from '../parts/parts.module.css';
import { RELATED_CONTENT } from '../relatedContent.ts';
import { useDorsumStore } from '../StoreContext.ts';
import { PracticeTools } from './PracticeTools.tsx';
import { Section } from './Section.tsx';

const MuscleReach = lazy(() => import('../reach/MuscleReach.tsx'));

const isMuscle = (reference: string): boolean =>
  structuresOfReference(reference).some((id) => parseStructureId(id)?.part.tissue === 'muscle');

const CompareAll = () => {
  const store = useDorsumStore();
  return (
    <button
      type="button"
      className={partStyles.textButton}
      onClick={() => store.getState().openPanel({ kind: 'matrix' })}
    >
      Compare all
    </button>
  );
};

/**
 * The tools that reach what a reference names, ranked by what is computed; until that has come, and for what lies under no
 * skin of the back, those that the practice text names. Absent where there are neither.
 */
export const ReachSection = ({ reference }: { readonly reference: string }) => {
  const relations = toolsFor(reference, RELATED_CONTENT);
  const isComputed = isMuscle(reference);
  const practice = relations.length === 0 ? null : <PracticeTools relations={relations} hasOrigin={isComputed} />;
  if (!isComputed) {
    return (
      practice && (
        <Section title="Tools that reach it" note="From the practice text">
          {practice}
        </Section>
      )
    );
  }
  return (
    <Section title="Tools that reach it" note={<CompareAll />}>
      <Suspense fallback={practice}>
        <MuscleReach reference={reference} practice={practice} />
      </Suspense>
    </Section>
  );
};
