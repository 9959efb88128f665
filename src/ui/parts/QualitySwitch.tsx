import type { Quality } from '#store/state.ts';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { type Segment, Segments } from './Segments.tsx';

const CHOICES: readonly Segment<Quality>[] = [
  { value: 'auto', label: 'Auto' },
  { value: 'low', label: 'Low' },
  { value: 'high', label: 'High' },
];

/** How finely the picture is drawn: as the device can bear, sparing data and battery, or always in full. */
export const QualitySwitch = () => {
  const store = useDorsumStore();
  const quality = useDorsum((s) => s.quality);
  return (
    <Segments
      label="Picture quality"
      segments={CHOICES}
      value={quality}
      size="small"
      onChoose={(choice) => store.getState().setQuality(choice)}
    />
  );
};
