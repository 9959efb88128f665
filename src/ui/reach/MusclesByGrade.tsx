import { GRADES } from '#domain/reach/grade.ts';
import type { Heat, ReachDesk } from '#domain/reach/ReachDesk.ts';
import { GradeMark } from './GradeMark.tsx';
import styles from './heat.module.css';
import { MuscleAnswerRow } from './MuscleAnswerRow.tsx';
import { partAnswersOf } from './partAnswers.ts';
import { REACH_WORDS, startSentence } from './reachWords.ts';

type MusclesByGradeProps = { readonly desk: ReachDesk; readonly heat: Heat };

/** All muscles under the skin of the back, by how well a tool reaches them. */
export const MusclesByGrade = ({ desk, heat }: MusclesByGradeProps) => {
  const muscles = partAnswersOf(heat);
  return (
    <>
      {GRADES.map((grade) => {
        const own = muscles.filter(({ answer }) => answer.grade === grade);
        if (own.length === 0) return null;
        return (
          <div key={grade} className={styles.gradeGroup}>
            <h4>
              <GradeMark grade={grade} />
              {startSentence(REACH_WORDS[grade])}
              <span className={styles.count}>{own.length}</span>
            </h4>
            <ul>
              {own.map((muscle) => (
                <MuscleAnswerRow key={muscle.part} desk={desk} muscle={muscle} />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
};
