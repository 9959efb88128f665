import { isPeel } from '#anatomy/layers.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';

type PeelStepProps = { readonly by: 1 | -1 };

/** Takes one layer off, or puts one back; does nothing more where there is none. */
export const PeelStep = ({ by }: PeelStepProps) => {
  const store = useDorsumStore();
  const peel = useDorsum((s) => s.peel);
  const next = peel + by;
  return (
    <IconButton
      icon={by > 0 ? 'plus' : 'minus'}
      label={by > 0 ? 'Take a layer off' : 'Put a layer back'}
      hintSide="above"
      aria-disabled={!isPeel(next)}
      onClick={() => {
        if (isPeel(next)) store.getState().setPeel(next);
      }}
    />
  );
};
