import { MODEL_LOADING } from '../initialState.ts';
import type { Slice } from './slice.ts';

/** How the model stands, and what a person should be told in words. */
export const createStatusSlice: Slice<
  'setModelStatus' | 'retryModel' | 'retryDetail' | 'dismissLinkProblems' | 'addNotice' | 'dismissNotice'
> = (set, get) => ({
  setModelStatus: (modelStatus) => set({ modelStatus }),
  retryModel: () => set({ modelStatus: MODEL_LOADING, modelRequest: get().modelRequest + 1 }),
  retryDetail: () =>
    set({
      modelStatus: { kind: 'refining', loadedBytes: 0, totalBytes: null },
      detailRequest: get().detailRequest + 1,
    }),
  dismissLinkProblems: () => set({ linkProblems: [] }),
  addNotice: (sentence) => {
    if (!get().notices.includes(sentence)) set({ notices: [...get().notices, sentence] });
  },
  dismissNotice: (sentence) => set({ notices: get().notices.filter((n) => n !== sentence) }),
});
