import type { DorsumStore } from '#store/createStore.ts';
import { pageTitle } from './pageTitle.ts';
import type { Words } from './words.ts';

/** Keeps the window's title naming what is shown. Returns how to stop. */
export const followTitle = (store: DorsumStore, words: Words, doc: Document = document): (() => void) => {
  doc.title = pageTitle(store.getState(), words);
  return store.subscribe((state, previous) => {
    if (state.panel !== previous.panel || state.selection !== previous.selection) doc.title = pageTitle(state, words);
  });
};
