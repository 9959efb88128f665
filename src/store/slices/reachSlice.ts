import type { Playback } from '../state.ts';
import type { Slice } from './slice.ts';

const within = ({ durationS }: Playback, atS: number): number => Math.min(Math.max(atS, 0), durationS);

/** What is asked of reach: the spot, the tool in hand and how it is shown, the technique that is played. */
export const createReachSlice: Slice<
  | 'setReachStatus'
  | 'chooseToolKind'
  | 'askSpot'
  | 'setHeatShown'
  | 'setToolFree'
  | 'refuse'
  | 'setPlayback'
  | 'setPlaying'
  | 'setPlaybackSpeed'
  | 'seek'
  | 'advance'
> = (set, get) => ({
  setReachStatus: (reachStatus) => set({ reachStatus }),
  chooseToolKind: (toolKind) => set({ toolKind }),
  askSpot: (spot, press) => {
    set({ spot });
    if (spot !== null) get().openPanel(press === undefined ? { kind: 'spot' } : { kind: 'spot', press });
    else if (get().panel?.kind === 'spot') get().openPanel(null);
  },
  setHeatShown: (isHeatShown) => set({ isHeatShown }),
  setToolFree: (isToolFree) => set({ isToolFree, refusal: null }),
  refuse: (refusal) => {
    if (get().refusal !== refusal) set({ refusal });
  },
  setPlayback: (playback) => set({ playback }),
  setPlaying: (isPlaying) => {
    const { playback } = get();
    if (playback === null) return;
    const isAtEnd = playback.atS >= playback.durationS;
    set({ playback: { ...playback, isPlaying, atS: isPlaying && isAtEnd ? 0 : playback.atS } });
  },
  setPlaybackSpeed: (speed) => {
    const { playback } = get();
    if (playback !== null) set({ playback: { ...playback, speed } });
  },
  seek: (atS) => {
    const { playback } = get();
    if (playback !== null) set({ playback: { ...playback, atS: within(playback, atS) } });
  },
  advance: (seconds) => {
    const { playback } = get();
    if (!playback?.isPlaying) return;
    const atS = within(playback, playback.atS + seconds * playback.speed);
    set({ playback: { ...playback, atS, isPlaying: atS < playback.durationS } });
  },
});
