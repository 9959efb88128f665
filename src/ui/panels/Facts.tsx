import type { ReactNode } from 'react';
import styles from './lists.module.css';

export type Fact = { readonly term: string; readonly detail: ReactNode };

/** Terms with what is said of each. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className={styles.facts}>
    {facts.map(({ term, detail }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{detail}</dd>
      </div>
    ))}
  </dl>
);
