import type { Playback } from '#store/state.ts';
import { useDorsum } from '../StoreContext.ts';

/** What is shown moves on this often; the picture itself moves with every frame. */
const SHOWN_STEPS_PER_S = 4;

export type ShownPlayback = Pick<Playback, 'technique' | 'side' | 'isPlaying' | 'speed' | 'durationS' | 'atS'>;

/** The technique that is set up to be played, with its moment in quarters of a second; null where there is none. */
export const usePlayback = (): ShownPlayback | null => {
  const technique = useDorsum((s) => s.playback?.technique ?? null);
  const side = useDorsum((s) => s.playback?.side ?? 'left');
  const isPlaying = useDorsum((s) => s.playback?.isPlaying ?? false);
  const speed = useDorsum((s) => s.playback?.speed ?? 1);
  const durationS = useDorsum((s) => s.playback?.durationS ?? 0);
  const atS = useDorsum((s) => {
    if (s.playback === null) return 0;
    const { atS: exact, durationS: end } = s.playback;
    return exact >= end ? end : Math.floor(exact * SHOWN_STEPS_PER_S) / SHOWN_STEPS_PER_S;
  });
  return technique === null ? null : { technique, side, isPlaying, speed, durationS, atS };
};
