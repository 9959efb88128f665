import { GRADES } from '#domain/reach/grade.ts';
import { GradeMark } from './GradeMark.tsx';
import styles from './matrix.module.css';
import { REACH_WORDS } from './reachWords.ts';

/** What the marks and figures in the cells mean. */
export const GradeKey = () => (
  <ul className={styles.key}>
    {GRADES.map((grade) => (
      <li key={grade}>
        <GradeMark grade={grade} />
        {REACH_WORDS[grade]}
      </li>
    ))}
    <li>
      <span className={styles.keyFigures}>72 · 58</span> % of the muscle · % of the pressure
    </li>
  </ul>
);
