import { useLayoutEffect } from 'react';
import type { DorsumStore } from '#store/createStore.ts';
import { useStoreValue } from '#store/useStoreValue.ts';

/** Writes the theme to `<html data-theme>`, from which all colours follow. */
export const useThemeAttribute = (store: DorsumStore): void => {
  const theme = useStoreValue(store, (s) => s.theme);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
};
