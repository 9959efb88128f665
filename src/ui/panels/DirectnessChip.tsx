import type { Directness } from '#domain/relations.ts';
import styles from './panels.module.css';

const WORDS: Readonly<Record<Directness, string>> = {
  named: 'named for this muscle',
  region: 'named for this region',
};

/** How directly the practice text names a tool for a muscle, as a word first and a colour second. */
export const DirectnessChip = ({ directness }: { readonly directness: Directness }) => (
  <span className={styles.wordChip} data-directness={directness}>
    {WORDS[directness]}
  </span>
);
