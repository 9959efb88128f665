import { Icon } from '../icons/Icon.tsx';
import { useReachAccess } from '../ReachContext.ts';
import { useDorsum } from '../StoreContext.ts';
import styles from './reach.module.css';

/** Stands where an answer will: that what is known of reach is on its way, or could not be had, and what can be done. */
export const ReachStatusNote = () => {
  const status = useDorsum((s) => s.reachStatus);
  const { ask } = useReachAccess();
  if (status.kind !== 'failed') {
    return (
      <p className={styles.waiting} role="status">
        Measuring which tool reaches what …
      </p>
    );
  }
  return (
    <div className={styles.failed} role="alert">
      <p>What each tool reaches could not be worked out, because the map of the skin did not come.</p>
      <p className={styles.detail}>{status.detail}</p>
      <button type="button" className={styles.plainButton} onClick={ask}>
        <Icon name="retry" size={18} />
        Try again
      </button>
    </div>
  );
};
