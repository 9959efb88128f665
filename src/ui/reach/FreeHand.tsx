import { SwitchRow } from '../parts/SwitchRow.tsx';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import styles from './heat.module.css';

/** Lets the tool in hand be moved over the back; says so when it is turned away. */
export const FreeHand = () => {
  const store = useDorsumStore();
  const isFree = useDorsum((s) => s.isToolFree);
  const refusal = useDorsum((s) => s.refusal);
  return (
    <div className={styles.freeHand}>
      <SwitchRow
        label="Move it over the back"
        note="Drag it with the mouse or a finger, or with the arrow keys while the picture has the focus. It slides off where it must not press."
        isOn={isFree}
        onChange={(next) => store.getState().setToolFree(next)}
      />
      <p className={styles.refusal} data-shown={refusal !== null || undefined} role="status" aria-live="assertive">
        {refusal}
      </p>
    </div>
  );
};
