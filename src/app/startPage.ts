import { followDeviceTheme } from '#store/deviceTheme.ts';
import { keepPreferences } from '#store/persistence.ts';
import { syncLink } from '#store/syncLink.ts';
import type { Page } from './createPage.ts';
import { followTitle } from './followTitle.ts';
import { listenForShortcuts } from './listenForShortcuts.ts';

/** Starts all that listens beside React: address, storage, device, title and keys. Returns how to stop it. */
export const startPage = ({ store, vocabulary, openStorage, loaded, words }: Page): (() => void) => {
  const stops = [
    syncLink(store, vocabulary),
    keepPreferences(store, openStorage, loaded.preferences),
    followDeviceTheme(store),
    followTitle(store, words),
    listenForShortcuts(store),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
