import type { ReactNode } from 'react';
import styles from './Section.module.css';

type SectionProps = { readonly title: string; readonly note?: ReactNode; readonly children: ReactNode };

/** A part of a panel below its own heading. `note` stands beside the heading: where this comes from. */
export const Section = ({ title, note, children }: SectionProps) => (
  <section className={styles.section}>
    <div className={styles.sectionHead}>
      <h3>{title}</h3>
      {note !== undefined && <span className={styles.sectionNote}>{note}</span>}
    </div>
    {children}
  </section>
);
