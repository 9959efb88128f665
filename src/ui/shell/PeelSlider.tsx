import { Slider } from '@base-ui/react/slider';
import { isPeel, PEEL_MAX, PEEL_MIN } from '#anatomy/layers.ts';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { PeelStep } from './PeelStep.tsx';
import { peelName } from './peelNames.ts';
import styles from './shell.module.css';

const STOPS = Array.from({ length: PEEL_MAX - PEEL_MIN + 1 }, (_, i) => PEEL_MIN + i);

/** How deep the back is laid bare: a slider with a stop for every layer, and a button for one step each way. */
export const PeelSlider = () => {
  const store = useDorsumStore();
  const peel = useDorsum((s) => s.peel);
  return (
    <div className={styles.peel}>
      <span className={styles.peelLabel} id="peel-label">
        Peel
      </span>
      <PeelStep by={-1} />
      <Slider.Root
        className={styles.slider}
        min={PEEL_MIN}
        max={PEEL_MAX}
        step={1}
        largeStep={1}
        value={peel}
        thumbAlignment="edge-client-only"
        onValueChange={(value) => {
          if (isPeel(value)) store.getState().setPeel(value);
        }}
      >
        <Slider.Control className={styles.sliderControl}>
          <Slider.Track className={styles.sliderTrack}>
            {STOPS.map((stop) => (
              <span key={stop} className={styles.sliderStop} />
            ))}
            <Slider.Indicator className={styles.sliderIndicator} />
            <Slider.Thumb
              className={styles.sliderThumb}
              aria-labelledby="peel-label"
              getAriaValueText={(_, value) => (isPeel(value) ? peelName(value) : String(value))}
            />
          </Slider.Track>
        </Slider.Control>
      </Slider.Root>
      <PeelStep by={1} />
      <span className={styles.peelName}>{peelName(peel)}</span>
    </div>
  );
};
