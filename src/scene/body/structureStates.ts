import { isLayerShown } from '#anatomy/layers.ts';
import { structuresOfReference } from '#anatomy/structures.ts';
import type { DorsumState } from '#store/state.ts';
import type { BodyStructure } from './BodyStructure.ts';

/** Channels of a structure's texel in the state texture. */
export const STATE_CHANNELS = 4;
export const CHANNEL_SHOWN = 0;
export const CHANNEL_LIFTED = 1;
export const CHANNEL_SELECTED = 2;
export const CHANNEL_DIMMED = 3;

const FULL = 255;

/** Whether a structure is on the stage: its layer not peeled, itself not hidden. What is not cannot be picked. */
export const isShown = (
  { id, facts }: BodyStructure,
  { peel, hidden }: Pick<DorsumState, 'peel' | 'hidden'>,
): boolean => isLayerShown(facts.layer, peel) && !hidden.includes(id);

/**
 * What each structure shall look like: four bytes a slot (shown, lifted, selected, dimmed), each 0 or 255.
 * While something on the stage is selected, everything else steps back; the skin never does, it is a veil already.
 */
export const encodeStates = (
  structures: readonly BodyStructure[],
  state: Pick<DorsumState, 'peel' | 'hidden' | 'hovered' | 'selection'>,
  out: Uint8Array,
): void => {
  const hovered = new Set(state.hovered);
  const selected = new Set(state.selection === null ? [] : structuresOfReference(state.selection));
  const hasSelection = structures.some((s) => selected.has(s.id));
  for (const structure of structures) {
    const at = structure.slot * STATE_CHANNELS;
    const isSelected = selected.has(structure.id);
    out[at + CHANNEL_SHOWN] = isShown(structure, state) ? FULL : 0;
    out[at + CHANNEL_LIFTED] = hovered.has(structure.id) ? FULL : 0;
    out[at + CHANNEL_SELECTED] = isSelected ? FULL : 0;
    out[at + CHANNEL_DIMMED] = hasSelection && !isSelected && structure.facts.tissue !== 'skin' ? FULL : 0;
  }
};

/**
 * Moves the bytes in `current` towards `target` and says whether any is still on its way.
 * What is shown or hidden changes at once; colours ease over `durationS`.
 */
export const easeStates = (current: Uint8Array, target: Uint8Array, elapsedS: number, durationS: number): boolean => {
  const step = durationS <= 0 ? FULL : Math.max(1, Math.round((FULL * elapsedS) / durationS));
  let isMoving = false;
  for (let i = 0; i < target.length; i++) {
    const [from, to] = [current[i] ?? 0, target[i] ?? 0];
    if (from === to) continue;
    const next = i % STATE_CHANNELS === CHANNEL_SHOWN ? to : from + Math.max(-step, Math.min(step, to - from));
    current[i] = next;
    if (next !== to) isMoving = true;
  }
  return isMoving;
};
