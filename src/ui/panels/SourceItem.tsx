import type { Source } from '#content/schema/records.ts';
import styles from './panels.module.css';

/** One source: its title, leading to it where it has an address, and its citation. */
export const SourceItem = ({ source }: { readonly source: Source }) => (
  <li className={styles.source}>
    {source.url === undefined ? (
      <cite>{source.title}</cite>
    ) : (
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {source.title}
      </a>
    )}
    <span>{source.citation}</span>
  </li>
);
