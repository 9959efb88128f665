import type { DorsumStore } from '#store/createStore.ts';
import type { Theme } from '#store/state.ts';

/** The browser's own bars take the background's colour. */
const BAR_COLOUR: Readonly<Record<Theme, string>> = { light: '#ece7df', dark: '#14171c' };

const apply = (theme: Theme, doc: Document): void => {
  doc.documentElement.dataset.theme = theme;
  for (const meta of doc.querySelectorAll('meta[name="theme-color"]')) {
    // The page's theme may differ from the device's, for which the page's two metas were written.
    meta.removeAttribute('media');
    meta.setAttribute('content', BAR_COLOUR[theme]);
  }
};

/** Puts the store's theme on the document, now and whenever it changes. Returns how to stop. */
export const applyTheme = (store: DorsumStore, doc: Document = document): (() => void) => {
  apply(store.getState().theme, doc);
  return store.subscribe((state, previous) => {
    if (state.theme !== previous.theme) apply(state.theme, doc);
  });
};
