import { nameWithoutSide } from '../catalogue.ts';
import styles from './reach.module.css';
import { REACH_WORDS } from './reachWords.ts';
import type { PartAnswer } from './spreadOverParts.ts';

/** Which part of a group a tool reaches best, and which worst. */
export const SpreadNote = ({ spread }: { readonly spread: readonly PartAnswer[] }) => {
  const [best, worst] = [spread[0], spread.at(-1)];
  if (best === undefined || worst === undefined) return null;
  return (
    <p className={styles.note}>
      Best: {nameWithoutSide(best.part)} ({REACH_WORDS[best.answer.grade]}). Worst: {nameWithoutSide(worst.part)} (
      {REACH_WORDS[worst.answer.grade]}).
    </p>
  );
};
