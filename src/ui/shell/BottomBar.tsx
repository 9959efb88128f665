import { lazy, Suspense } from 'react';
import { useDorsum } from '../StoreContext.ts';
import styles from './bars.module.css';
import { ModeButtons } from './ModeButtons.tsx';
import { PeelSlider } from './PeelSlider.tsx';

const PlayBar = lazy(() => import('../reach/PlayBar.tsx'));

/** The bar below on wide windows: modes, how deep the back is laid bare, and the technique that is played. */
export const BottomBar = () => {
  const hasPlayback = useDorsum((s) => s.playback !== null);
  return (
    <section
      className={styles.bottomBar}
      aria-label="Mode and peel"
      data-inset="bottom"
      data-playing={hasPlayback || undefined}
    >
      <ModeButtons />
      <span className={styles.divider} />
      <PeelSlider />
      {hasPlayback && (
        <Suspense fallback={null}>
          <span className={styles.divider} />
          <PlayBar />
        </Suspense>
      )}
    </section>
  );
};
