import type { RankedTool, ReachDesk } from '#domain/reach/ReachDesk.ts';
import { AnswerActions } from './AnswerActions.tsx';
import { PracticeVerdict } from './PracticeVerdict.tsx';
import styles from './reach.module.css';
import { SpreadNote } from './SpreadNote.tsx';
import type { PartAnswer } from './spreadOverParts.ts';
import { UsesList } from './UsesList.tsx';

type AnswerDetailsProps = {
  readonly desk: ReachDesk;
  readonly ranked: RankedTool;
  readonly spread: readonly PartAnswer[];
};

/** Why a tool reaches a muscle as it does: the sentence, each way of using it, what the practice text says, where it is best. */
export const AnswerDetails = ({ desk, ranked, spread }: AnswerDetailsProps) => (
  <div className={styles.details}>
    <p className={styles.because}>{ranked.answer.because}</p>
    {ranked.answer.isNearThreshold && (
      <p className={styles.note}>These figures lie close to the border between two grades.</p>
    )}
    {spread.length > 1 && <SpreadNote spread={spread} />}
    {ranked.answers.length > 1 && <UsesList answers={ranked.answers} />}
    {ranked.practice !== null && <PracticeVerdict practice={ranked.practice} />}
    <AnswerActions desk={desk} answer={ranked.answer} />
  </div>
);
