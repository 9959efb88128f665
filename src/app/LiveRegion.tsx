import { type ReactElement, useEffect, useState } from 'react';
import type { DorsumStore } from '#store/createStore.ts';
import { announceChange } from './announce.ts';
import styles from './LiveRegion.module.css';
import type { Words } from './words.ts';

/** Says politely what changed on the stage, for those who do not see it. */
export const LiveRegion = ({ store, words }: { store: DorsumStore; words: Words }): ReactElement => {
  const [message, setMessage] = useState('');
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        const said = announceChange(state, previous, words);
        if (said !== '') setMessage(said);
      }),
    [store, words],
  );
  return (
    <div className={styles.region} role="status" aria-live="polite" data-live-region="">
      {message}
    </div>
  );
};
