import { Slider } from '@base-ui/react/slider';
import { IconButton } from '../parts/IconButton.tsx';
import { useDorsumStore } from '../StoreContext.ts';
import styles from './play.module.css';
import { timeText } from './timeText.ts';
import type { ShownPlayback } from './usePlayback.ts';

/** Play and pause, the moment on a slider, and the tempo. */
export const PlayControls = ({ playback }: { readonly playback: ShownPlayback }) => {
  const store = useDorsumStore();
  const { isPlaying, atS, durationS, speed } = playback;
  const isSlow = speed < 1;
  return (
    <div className={styles.controls}>
      <IconButton
        icon={isPlaying ? 'pause' : 'play'}
        label={isPlaying ? 'Pause' : 'Play'}
        hintSide="above"
        onClick={() => store.getState().setPlaying(!isPlaying)}
      />
      <Slider.Root
        className={styles.slider}
        min={0}
        max={durationS}
        step={0.25}
        largeStep={5}
        value={atS}
        thumbAlignment="edge-client-only"
        onValueChange={(value) => store.getState().seek(value)}
      >
        <Slider.Control className={styles.sliderControl}>
          <Slider.Track className={styles.track}>
            <Slider.Indicator className={styles.indicator} />
            <Slider.Thumb
              className={styles.thumb}
              aria-label="Moment of the technique"
              getAriaValueText={(_, value) => `${Math.floor(value)} of ${Math.round(durationS)} seconds`}
            />
          </Slider.Track>
        </Slider.Control>
      </Slider.Root>
      <span className={styles.time}>
        {timeText(atS)} / {timeText(durationS)}
      </span>
      <button
        type="button"
        className={styles.speed}
        aria-pressed={isSlow}
        onClick={() => store.getState().setPlaybackSpeed(isSlow ? 1 : 0.5)}
      >
        ½×<span className={styles.unseen}> the tempo</span>
      </button>
    </div>
  );
};
