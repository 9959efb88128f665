import type { Grade } from '#domain/reach/grade.ts';
import styles from './grade.module.css';

/** A grade as a shape: a full disc, a half one, an empty ring. The word stands beside it or in the name of what holds it. */
export const GradeMark = ({ grade }: { readonly grade: Grade }) => (
  <svg width="12" height="12" viewBox="0 0 12 12" className={styles.mark} data-grade={grade} aria-hidden="true">
    <circle cx="6" cy="6" r="4.9" className={styles.ring} />
    {grade === 'part' && <path d="M6 1.1a4.9 4.9 0 0 1 0 9.8z" className={styles.fill} />}
    {grade === 'well' && <circle cx="6" cy="6" r="4.9" className={styles.fill} />}
  </svg>
);
