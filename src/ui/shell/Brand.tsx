import { useDorsumStore } from '../StoreContext.ts';
import styles from './bars.module.css';

/** The page's name, which is its first heading, with its mark: a muscle belly between two tendons. */
export const Brand = () => {
  const store = useDorsumStore();
  return (
    <h1 className={styles.brand}>
      <button
        type="button"
        onClick={() => store.getState().openPanel({ kind: 'about' })}
        aria-label="Dorsum: about this page"
      >
        <svg width="12" height="24" viewBox="0 0 12 24" aria-hidden="true" focusable="false">
          <path d="M6 0C8 3 11.5 7 11.5 12S8 21 6 24C4 21 .5 17 .5 12S4 3 6 0z" className={styles.markBelly} />
          <path d="M6 3v18M3.4 7.5c-.7 3-.7 6 0 9M8.6 7.5c.7 3 .7 6 0 9" className={styles.markFibre} />
        </svg>
        <span>Dorsum</span>
      </button>
    </h1>
  );
};
