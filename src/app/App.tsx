import { type ReactElement, useCallback, useEffect, useState } from 'react';
import Layout from '#ui/Layout.tsx';
import type { Page } from './createPage.ts';
import { type Insets, isSameInsets, NO_INSETS } from './insets.ts';
import { LiveRegion } from './LiveRegion.tsx';
import { retryStage } from './retryStage.ts';
import { StageSlot } from './StageSlot.tsx';
import { startPage } from './startPage.ts';
import { useSearch } from './useSearch.ts';

/** The whole page: panels and texts at once, the 3D stage behind them as soon as it has come. */
export const App = ({ page }: { page: Page }): ReactElement => {
  const { store, words, pageApi } = page;
  const search = useSearch(store);
  const [insets, setInsets] = useState<Insets>(NO_INSETS);
  useEffect(() => startPage(page), [page]);
  const handleInsets = useCallback((next: Insets) => setInsets((now) => (isSameInsets(now, next) ? now : next)), []);
  const handleRetry = useCallback(() => retryStage(store), [store]);
  return (
    <>
      <Layout
        store={store}
        search={search}
        stage={<StageSlot store={store} pageApi={pageApi} insets={insets} />}
        onInsets={handleInsets}
        onRetry={handleRetry}
      />
      <LiveRegion store={store} words={words} />
    </>
  );
};
