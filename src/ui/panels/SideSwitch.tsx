import type { Side } from '#anatomy/sides.ts';
import { referenceOnSide } from '../catalogue.ts';
import { type Segment, Segments } from '../parts/Segments.tsx';
import { useDorsumStore } from '../StoreContext.ts';

const SIDES: readonly Segment<Side | 'both'>[] = [
  { value: 'left', label: 'Left' },
  { value: 'both', label: 'Both sides' },
  { value: 'right', label: 'Right' },
];

type SideSwitchProps = { readonly partId: string; readonly side: Side | null };

/** Which side of a paired structure is selected. */
export const SideSwitch = ({ partId, side }: SideSwitchProps) => {
  const store = useDorsumStore();
  return (
    <Segments
      label="Side of the body"
      size="small"
      segments={SIDES}
      value={side ?? 'both'}
      onChoose={(chosen) => store.getState().reveal(referenceOnSide(partId, chosen === 'both' ? null : chosen))}
    />
  );
};
