import { structuresOfReference } from '#anatomy/structures.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import styles from './panels.module.css';

/** What can be done with the selected structure in the picture: look closer, hide it, show it again. */
export const SubjectActions = ({ reference }: { readonly reference: string }) => {
  const store = useDorsumStore();
  const ids = structuresOfReference(reference);
  const isHidden = useDorsum((s) => ids.length > 0 && ids.every((id) => s.hidden.includes(id)));
  return (
    <fieldset className={styles.actions} aria-label="In the picture">
      <IconButton icon="closer" label="Look closer" onClick={() => store.getState().lookCloser()} />
      <IconButton
        icon={isHidden ? 'eye-off' : 'eye'}
        label={isHidden ? 'Show it again' : 'Hide it'}
        aria-pressed={isHidden}
        onClick={() => store.getState().setHidden(reference, !isHidden)}
      />
    </fieldset>
  );
};
