import type { AboutText } from '#content/schema/records.ts';
import styles from './panels.module.css';

/** Paragraphs of the About page, each under its own heading. */
export const AboutTexts = ({ texts }: { readonly texts: readonly AboutText[] }) =>
  texts.map((entry) => (
    <div key={entry.id} className={styles.benefit}>
      <h4>{entry.name}</h4>
      <p className={styles.text}>{entry.text}</p>
    </div>
  ));
