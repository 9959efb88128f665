import { useMemo, useSyncExternalStore } from 'react';
import type { ReachAccess } from '#ui/ReachContext.ts';
import type { ReachSource } from './reachSource.ts';

/** What the page's components are given of reach; renders again when the desk has come. */
export const useReachAccess = (source: ReachSource): ReachAccess => {
  const desk = useSyncExternalStore(source.subscribe, source.current);
  return useMemo(
    () => ({
      desk,
      // What went wrong is told by the store.
      ask: () => void source.ask().catch(() => {}),
    }),
    [desk, source],
  );
};
