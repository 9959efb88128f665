import { structuresOfReference } from '#anatomy/structures.ts';
import { nameWithSide } from '../catalogue.ts';
import { useDorsumStore } from '../StoreContext.ts';
import styles from './parts.module.css';
import { useLight } from './useLight.ts';

type StructureLinksProps = { readonly references: readonly string[] };

/** Names of structures, each leading to its panel; pointing at one lights it up on the body. */
export const StructureLinks = ({ references }: StructureLinksProps) => {
  const store = useDorsumStore();
  const lightUp = useLight();
  const light = (reference: string | null): void => lightUp(reference === null ? [] : structuresOfReference(reference));
  return (
    <ul className={styles.links}>
      {references.map((reference) => (
        <li key={reference}>
          <button
            type="button"
            className={styles.linkChip}
            onPointerEnter={() => light(reference)}
            onPointerLeave={() => light(null)}
            onFocus={() => light(reference)}
            onBlur={() => light(null)}
            onClick={() => {
              light(null);
              store.getState().reveal(reference);
            }}
          >
            {nameWithSide(reference)}
          </button>
        </li>
      ))}
    </ul>
  );
};
