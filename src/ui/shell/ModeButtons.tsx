import type { Mode } from '#store/state.ts';
import { type Segment, Segments } from '../parts/Segments.tsx';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';

const MODES: readonly Segment<Mode>[] = [
  { value: 'explore', label: 'Explore' },
  { value: 'tools', label: 'Tools' },
];

type ModeButtonsProps = { readonly onChoose?: (mode: Mode) => void };

/** What the page is used for: the body, or the tools that work on it. */
export const ModeButtons = ({ onChoose }: ModeButtonsProps) => {
  const store = useDorsumStore();
  const mode = useDorsum((s) => s.mode);
  return (
    <Segments
      label="Mode"
      segments={MODES}
      value={mode}
      onChoose={(chosen) => {
        store.getState().setMode(chosen);
        onChoose?.(chosen);
      }}
    />
  );
};
