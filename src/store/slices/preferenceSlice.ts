import type { Slice } from './slice.ts';

/** What a person arranges to their liking; `persistence.ts` keeps it. */
export const createPreferenceSlice: Slice<
  | 'setTheme'
  | 'followDeviceTheme'
  | 'setAvoidZoneShown'
  | 'setListOpen'
  | 'setDetailOpen'
  | 'setListOrder'
  | 'setQuality'
> = (set, get) => ({
  setTheme: (theme) => set({ theme, themeChoice: theme }),
  followDeviceTheme: (theme) => {
    if (get().themeChoice === null) set({ theme });
  },
  setAvoidZoneShown: (isAvoidZoneShown) => set({ isAvoidZoneShown }),
  setListOpen: (isListOpen) => set({ isListOpen }),
  setDetailOpen: (isDetailOpen) => set({ isDetailOpen }),
  setListOrder: (listOrder) => set({ listOrder }),
  setQuality: (quality) => set({ quality }),
});
