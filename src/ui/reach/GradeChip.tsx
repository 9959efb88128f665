import type { Grade } from '#domain/reach/grade.ts';
import { GradeMark } from './GradeMark.tsx';
import styles from './grade.module.css';
import { REACH_WORDS } from './reachWords.ts';

/** How well a tool reaches a muscle: a word first, then a shape and a colour. */
export const GradeChip = ({ grade }: { readonly grade: Grade }) => (
  <span className={styles.chip} data-grade={grade}>
    <GradeMark grade={grade} />
    {REACH_WORDS[grade]}
  </span>
);
