import type { PracticeComparison } from '#domain/reach/practice.ts';
import styles from './reach.module.css';

/** What the practice text says of a tool, and whether the computation agrees; where it does not, both and why. */
export const PracticeVerdict = ({ practice }: { readonly practice: PracticeComparison }) => (
  <div className={styles.practice} data-agrees={practice.agrees || undefined}>
    <p className={styles.practiceHead}>
      {practice.agrees ? 'The practice text agrees' : 'The practice text says otherwise'}
    </p>
    <p>{practice.agrees ? practice.stated.why : practice.explanation}</p>
  </div>
);
