import { Suspense } from 'react';
import { Preloaded } from '../parts/Preloaded.tsx';
import { preloadable } from '../parts/preloadable.ts';
import { useDorsum } from '../StoreContext.ts';
import { PeelStep } from './PeelStep.tsx';
import styles from './peel.module.css';
import { peelName } from './peelNames.ts';

const LABEL_ID = 'peel-label';
const TRACK_PROPS = { labelId: LABEL_ID };
// The slider is the heaviest control of the page; the steps beside it work before it has come.
const PeelTrack = preloadable(() => import('./PeelTrack.tsx'));

/** Keeps the slider's place until it comes. */
const EmptyTrack = () => (
  <div className={styles.slider}>
    <div className={styles.sliderControl}>
      <div className={styles.sliderTrack} />
    </div>
  </div>
);

/** How deep the back is laid bare: a slider with a stop for every layer, and a button for one step each way. */
export const PeelSlider = () => {
  const peel = useDorsum((s) => s.peel);
  return (
    <div className={styles.peel}>
      <span className={styles.peelLabel} id={LABEL_ID}>
        Peel
      </span>
      <PeelStep by={-1} />
      <Suspense fallback={<EmptyTrack />}>
        <Preloaded of={PeelTrack} props={TRACK_PROPS} />
      </Suspense>
      <PeelStep by={1} />
      <span className={styles.peelName}>{peelName(peel)}</span>
    </div>
  );
};
