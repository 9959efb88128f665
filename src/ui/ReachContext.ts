import { createContext, useContext, useEffect } from 'react';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';

/** The page's way to the reach desk. `ask` fetches it where it has not come yet, or anew after a failure. */
export type ReachAccess = { readonly desk: ReachDesk | null; readonly ask: () => void };

/** Carries the reach desk, once it has come, to every component below the layout. How fetching stands is in the store. */
export const ReachContext = createContext<ReachAccess>({ desk: null, ask: () => {} });

/** The reach desk and the way to fetch it, without fetching it. */
export const useReachAccess = (): ReachAccess => useContext(ReachContext);

/**
 * The reach desk for a component that shows what it answers: fetched when the first such component appears; null until it
 * has come, while the store's `reachStatus` says how that stands.
 */
export const useReachDesk = (): ReachDesk | null => {
  const { desk, ask } = useContext(ReachContext);
  useEffect(() => {
    if (desk === null) ask();
  }, [desk, ask]);
  return desk;
};
