import type { Slice } from './slice.ts';

/** Where the stage looks from, how deep it is peeled, and in which mode the page is. */
export const createViewSlice: Slice<'setPeel' | 'requestView' | 'setMode'> = (set, get) => ({
  setPeel: (peel) => set({ peel }),
  requestView: (view) => set({ view, viewRequest: get().viewRequest + 1 }),
  setMode: (mode) => set({ mode }),
});
