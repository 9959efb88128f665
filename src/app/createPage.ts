import { AVOID_ZONE_NAMES, muscles, nameOfReference, TECHNIQUE_NAMES, TOOL_NAMES } from '#content/index.ts';
import { createDorsumStore, type DorsumStore } from '#store/createStore.ts';
import { readDeviceTheme } from '#store/deviceTheme.ts';
import { type LinkVocabulary, parseLink } from '#store/parseLink.ts';
import { type LoadedPreferences, loadPreferences, type StorageDoor } from '#store/persistence.ts';
import { stateOfLink } from '#store/syncLink.ts';
import { createWords } from './createWords.ts';
import { MODEL_FOLDER } from './modelFolder.ts';
import { createPageApi, type PageApi } from './pageApi.ts';
import { createReachSource, type ReachSource } from './reachSource.ts';
import type { Words } from './words.ts';

/** Everything the page is made of before anything is drawn. */
export type Page = {
  readonly store: DorsumStore;
  readonly words: Words;
  readonly pageApi: PageApi;
  readonly reach: ReachSource;
  readonly vocabulary: LinkVocabulary;
  readonly openStorage: StorageDoor;
  readonly loaded: LoadedPreferences;
};

/**
 * Makes the page's store and services from what the device keeps and what the address asks for; the address has
 * the last word.
 */
export const createPage = (win: Window = window): Page => {
  const vocabulary: LinkVocabulary = {
    tools: new Set(TOOL_NAMES.keys()),
    techniques: new Set(TECHNIQUE_NAMES.keys()),
  };
  const openStorage: StorageDoor = () => win.localStorage;
  const loaded = loadPreferences(openStorage);
  const store = createDorsumStore({
    ...loaded.preferences,
    theme: loaded.preferences.themeChoice ?? readDeviceTheme(win.matchMedia?.bind(win)),
    ...stateOfLink(parseLink(win.location.search, vocabulary)),
    notices: loaded.problem === null ? [] : [loaded.problem],
  });
  const reach = createReachSource(store, async () =>
    (await import('./loadReach.ts')).loadReach(MODEL_FOLDER, new AbortController().signal),
  );
  return {
    store,
    reach,
    words: createWords({
      nameOfReference,
      muscles,
      toolNames: TOOL_NAMES,
      techniqueNames: TECHNIQUE_NAMES,
      avoidZoneNames: AVOID_ZONE_NAMES,
    }),
    pageApi: createPageApi(store, __DORSUM_VERSION__, win.document.documentElement, reach.ask),
    vocabulary,
    openStorage,
    loaded,
  };
};
