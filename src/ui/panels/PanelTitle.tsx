import type { ReactNode } from 'react';
import styles from './PanelTitle.module.css';
import { PANEL_TITLE_ID } from './panelTitleId.ts';

type PanelTitleProps = {
  readonly title: string;
  readonly latin?: string | undefined;
  readonly chips?: readonly string[];
  readonly children?: ReactNode;
};

/** A panel's name, the Latin below it, and what is known of it in a few words. */
export const PanelTitle = ({ title, latin, chips = [], children }: PanelTitleProps) => (
  <div className={styles.title}>
    <h2 id={PANEL_TITLE_ID} tabIndex={-1}>
      {title}
    </h2>
    {latin !== undefined && (
      <p className={styles.latin} lang="la">
        {latin}
      </p>
    )}
    {chips.length > 0 && (
      <ul className={styles.chips} aria-label="At a glance">
        {chips.map((chip) => (
          <li key={chip}>{chip}</li>
        ))}
      </ul>
    )}
    {children}
  </div>
);
