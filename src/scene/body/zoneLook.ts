import type { DorsumState } from '#store/state.ts';

/** How strongly the avoid zone shows when it was switched off while a tool or technique is open: never not at all. */
const FAINT = 0.45;

/** How strongly the avoid zone is painted, 0…1. */
export const zoneStrengthOf = (
  state: Pick<DorsumState, 'isAvoidZoneShown' | 'tool' | 'technique' | 'mode'>,
): number => {
  if (state.isAvoidZoneShown) return 1;
  return state.tool !== null || state.technique !== null || state.mode === 'tools' ? FAINT : 0;
};

/**
 * How strongly it glows, 0…1: when the pointer comes near, if it shows at all; and in full when it has turned a tool away.
 */
export const zoneGlowOf = (
  state: Parameters<typeof zoneStrengthOf>[0] & Pick<DorsumState, 'isPointerNearAvoidZone' | 'refusal'>,
): number => {
  if (state.refusal !== null) return 1;
  return state.isPointerNearAvoidZone ? zoneStrengthOf(state) : 0;
};
