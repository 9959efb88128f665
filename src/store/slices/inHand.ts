import type { DorsumState } from '../state.ts';

/** The tool or technique in hand, and what is being done with it. */
export type InHand = Pick<DorsumState, 'tool' | 'technique' | 'toolKind' | 'isToolFree' | 'refusal' | 'playback'>;

/** Everything put down. */
export const EMPTY_HANDS: InHand = {
  tool: null,
  technique: null,
  toolKind: null,
  isToolFree: false,
  refusal: null,
  playback: null,
};
