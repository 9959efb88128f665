import { STRUCTURE_IDS, structuresOfReference } from '#anatomy/structures.ts';
import { revealingPeel } from '../reveal.ts';
import type { Slice } from './slice.ts';

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
    // The structure's panel takes the place of a tool's or a technique's, so these are put down.
    set({ selection: reference, panel: { kind: 'structure', reference }, tool: null, technique: null });
    return true;
  },
  reveal: (reference) => {
    if (!get().select(reference)) return false;
    const shown = new Set(structuresOfReference(reference));
    set({ peel: revealingPeel(reference), hidden: get().hidden.filter((id) => !shown.has(id)) });
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
