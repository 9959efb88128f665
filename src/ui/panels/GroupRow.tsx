import { structuresOfReference } from '#anatomy/structures.ts';
import type { Group } from '#content/schema/records.ts';
import type { Directness } from '#domain/relations.ts';
import { useLight } from '../parts/useLight.ts';
import { useDorsumStore } from '../StoreContext.ts';
import { DirectnessChip } from './DirectnessChip.tsx';
import styles from './toolRow.module.css';

type GroupRowProps = { readonly group: Group; readonly why: string; readonly directness: Directness };

/** A muscle group that a tool is named for, and why. Pointing at it lights the group up; a click selects it. */
export const GroupRow = ({ group, why, directness }: GroupRowProps) => {
  const store = useDorsumStore();
  const lightUp = useLight();
  const light = (isLit: boolean): void => lightUp(isLit ? structuresOfReference(group.id) : []);
  return (
    <li className={styles.toolItem}>
      <button
        type="button"
        className={styles.toolRow}
        onPointerEnter={() => light(true)}
        onPointerLeave={() => light(false)}
        onFocus={() => light(true)}
        onBlur={() => light(false)}
        onClick={() => {
          light(false);
          store.getState().reveal(group.id);
        }}
      >
        <span className={styles.muscleSign} />
        <span className={styles.toolWords}>
          <span className={styles.toolName}>{group.name}</span>
          <span className={styles.toolWhy}>{why}</span>
          <DirectnessChip directness={directness} />
        </span>
      </button>
    </li>
  );
};
