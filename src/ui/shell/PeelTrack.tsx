import { Slider } from '@base-ui/react/slider';
import { isPeel, PEEL_MAX, PEEL_MIN } from '#anatomy/layers.ts';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import styles from './peel.module.css';
import { peelName } from './peelNames.ts';

const STOPS = Array.from({ length: PEEL_MAX - PEEL_MIN + 1 }, (_, i) => PEEL_MIN + i);

/** The slider of the peel depth, with a stop for every layer. Named by `labelId`. */
const PeelTrack = ({ labelId }: { readonly labelId: string }) => {
  const store = useDorsumStore();
  const peel = useDorsum((s) => s.peel);
  return (
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
          <span className={styles.sliderStops}>
            {STOPS.map((stop) => (
              <span key={stop} />
            ))}
          </span>
          <Slider.Indicator className={styles.sliderIndicator} />
          <Slider.Thumb
            className={styles.sliderThumb}
            aria-labelledby={labelId}
            getAriaValueText={(_, value) => (isPeel(value) ? peelName(value) : String(value))}
          />
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
};

export default PeelTrack;
