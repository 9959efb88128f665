import partStyles from '../parts/parts.module.css';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import styles from './frames.module.css';

/** How many structures are hidden, with the button that brings them back. Absent while nothing is hidden. */
export const HiddenNote = () => {
  const store = useDorsumStore();
  const count = useDorsum((s) => s.hidden.length);
  if (count === 0) return null;
  return (
    <p className={styles.hiddenNote}>
      <span>{count} hidden</span>
      <button type="button" className={partStyles.textButton} onClick={() => store.getState().showAll()}>
        Show all
      </button>
    </p>
  );
};
