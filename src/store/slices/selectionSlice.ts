import { STRUCTURE_IDS, structuresOfReference } from '#anatomy/structures.ts';
import { revealingPeel } from '../reveal.ts';
import type { DorsumState } from '../state.ts';
import { EMPTY_HANDS, type InHand } from './inHand.ts';
import type { Slice } from './slice.ts';

/** The structure's panel takes the place of a tool's or a technique's, so these are put down. */
const selecting = (reference: string): InHand & Pick<DorsumState, 'selection' | 'panel'> => ({
  ...EMPTY_HANDS,
  selection: reference,
  panel: { kind: 'structure', reference },
});

/** What is selected, pointed at and hidden. */
export const createSelectionSlice: Slice<
  'select' | 'reveal' | 'hover' | 'point' | 'setHidden' | 'showAll' | 'lookCloser'
> = (set, get) => ({
  select: (reference) => {
    if (reference === null) {
      set({ selection: null, panel: get().panel?.kind === 'structure' ? null : get().panel });
      return true;
    }
    if (structuresOfReference(reference).length === 0) return false;
    set(selecting(reference));
    return true;
  },
  reveal: (reference) => {
    const shown = new Set(structuresOfReference(reference));
    if (shown.size === 0) return false;
    const { hidden } = get();
    const isAnyHidden = hidden.some((id) => shown.has(id));
    // In one step, so that one change is drawn and said.
    set({
      ...selecting(reference),
      peel: revealingPeel(reference),
      hidden: isAnyHidden ? hidden.filter((id) => !shown.has(id)) : hidden,
    });
    return true;
  },
  hover: (hovered) => set({ hovered }),
  point: (pointed, isPointerNearAvoidZone) => set({ pointed, isPointerNearAvoidZone }),
  setHidden: (reference, isHidden) => {
    const hidden = new Set(get().hidden);
    for (const id of structuresOfReference(reference)) {
      if (isHidden) hidden.add(id);
      else hidden.delete(id);
    }
    set({ hidden: STRUCTURE_IDS.filter((id) => hidden.has(id)) });
  },
  showAll: () => set({ hidden: [] }),
  lookCloser: () => set({ closerRequest: get().closerRequest + 1 }),
});
