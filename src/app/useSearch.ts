import { useEffect, useState } from 'react';
import type { Search } from '#domain/search/createSearch.ts';
import type { DorsumStore } from '#store/createStore.ts';
import { loadSearch, SEARCH_NOTHING } from './loadSearch.ts';

const NO_SEARCH =
  'The search could not be loaded, so its field finds nothing. The lists hold everything; loading the page again brings the search back.';

/** The page's search: fetched as soon as the page stands; until then one that finds nothing. */
export const useSearch = (store: DorsumStore): Search => {
  const [search, setSearch] = useState<Search>(() => SEARCH_NOTHING);
  useEffect(() => {
    let isWanted = true;
    loadSearch().then(
      (loaded) => {
        if (isWanted) setSearch(() => loaded);
      },
      () => {
        if (isWanted) store.getState().addNotice(NO_SEARCH);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [store]);
  return search;
};
