import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import type { DorsumStore } from '#store/createStore.ts';

/** The one place that holds the reach desk: fetched when first asked for, and again after a failure. */
export type ReachSource = {
  /** The desk, or null until it has come. */
  readonly current: () => ReachDesk | null;
  /** Fetches the desk where it has neither come nor is on its way. The store says how that stands. */
  readonly ask: () => Promise<ReachDesk>;
  /** Calls back when the desk has come; returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** @param load fetches the desk; what it throws is told to the store in its own words */
export const createReachSource = (store: DorsumStore, load: () => Promise<ReachDesk>): ReachSource => {
  const listeners = new Set<() => void>();
  let desk: ReachDesk | null = null;
  let coming: Promise<ReachDesk> | null = null;

  const fetchDesk = async (): Promise<ReachDesk> => {
    store.getState().setReachStatus({ kind: 'loading' });
    try {
      desk = await load();
    } catch (error) {
      coming = null;
      const detail = error instanceof Error ? error.message : String(error);
      store.getState().setReachStatus({ kind: 'failed', detail });
      throw error;
    }
    store.getState().setReachStatus({ kind: 'ready' });
    for (const listener of [...listeners]) listener();
    return desk;
  };

  return {
    current: () => desk,
    ask: () => {
      coming ??= fetchDesk();
      return coming;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
