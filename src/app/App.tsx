import { type ReactElement, useCallback, useEffect, useState } from 'react';
import Layout from '#ui/Layout.tsx';
import { ReachContext } from '#ui/ReachContext.ts';
import type { Insets } from '#ui/shell/insets.ts';
import type { Page } from './createPage.ts';
import { LiveRegion } from './LiveRegion.tsx';
import { retryStage } from './retryStage.ts';
import { StageSlot } from './StageSlot.tsx';
import { startPage } from './startPage.ts';
import { useReachAccess } from './useReachAccess.ts';
import { useSearch } from './useSearch.ts';

/** Before the panels have been measured, nothing is known to be covered. */
const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The whole page: panels and texts at once, the 3D stage behind them as soon as it has come. */
export const App = ({ page }: { page: Page }): ReactElement => {
  const { store, words, pageApi } = page;
  const reach = useReachAccess(page.reach);
  const search = useSearch(store);
  const [insets, setInsets] = useState<Insets>(NO_INSETS);
  useEffect(() => startPage(page), [page]);
  const handleRetry = useCallback(() => retryStage(store), [store]);
  return (
    <ReachContext value={reach}>
      <Layout
        store={store}
        search={search}
        stage={<StageSlot store={store} pageApi={pageApi} insets={insets} reach={reach} />}
        onInsets={setInsets}
        onRetry={handleRetry}
      />
      <LiveRegion store={store} words={words} />
    </ReachContext>
  );
};
