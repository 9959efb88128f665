import type { ReactNode } from 'react';
import styles from './StopCard.module.css';

type StopCardProps = { readonly title: string; readonly children: ReactNode };

/** What no one may overlook: the hatch of the avoid zone beside words. */
export const StopCard = ({ title, children }: StopCardProps) => (
  <div className={styles.stopCard}>
    <span className={styles.hatch} aria-hidden="true" />
    <p>
      <strong>{title}</strong> {children}
    </p>
  </div>
);
