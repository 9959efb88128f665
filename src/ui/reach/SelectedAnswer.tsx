import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import { nameWithSide } from '../catalogue.ts';
import { AnswerActions } from './AnswerActions.tsx';
import { GradeChip } from './GradeChip.tsx';
import { PracticeVerdict } from './PracticeVerdict.tsx';
import styles from './reach.module.css';

type SelectedAnswerProps = {
  readonly desk: ReachDesk;
  readonly toolId: string;
  readonly kindId: string;
  readonly reference: string;
};

/** How the tool in hand reaches the muscle that is selected. */
export const SelectedAnswer = ({ desk, toolId, kindId, reference }: SelectedAnswerProps) => {
  const ranked = desk.rank(reference).find((each) => each.toolId === toolId && each.kindId === kindId);
  if (ranked === undefined) return null;
  return (
    <div className={styles.card}>
      <div className={styles.cardHead}>
        <h4>{nameWithSide(reference)}</h4>
        <GradeChip grade={ranked.answer.grade} />
      </div>
      <p className={styles.because}>{ranked.answer.because}</p>
      {ranked.practice !== null && <PracticeVerdict practice={ranked.practice} />}
      <AnswerActions desk={desk} answer={ranked.answer} />
    </div>
  );
};
