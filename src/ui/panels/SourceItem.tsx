import type { Source } from '#content/schema/records.ts';
import styles from './claims.module.css';

/** One source: its title, leading to it where it has an address, its citation, and what to keep in mind. */
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
    {source.caveat !== undefined && <span>{source.caveat}</span>}
  </li>
);
