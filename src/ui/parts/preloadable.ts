import { type ComponentType, lazy } from 'react';

/** A component whose code comes apart from the page's first; `Preloaded` draws it. */
export type Preloadable<P extends object> = {
  /** The component itself once its code has come, until then one that suspends. */
  readonly current: () => ComponentType<P>;
  /** Fetches the code now. A failure is left to the drawing, which asks again. */
  readonly preload: () => void;
};

/** Makes a component out of code that is fetched later. */
export const preloadable = <P extends object>(load: () => Promise<{ default: ComponentType<P> }>): Preloadable<P> => {
  let loaded: ComponentType<P> | null = null;
  const fetchCode = async (): Promise<{ default: ComponentType<P> }> => {
    const module = await load();
    loaded = module.default;
    return module;
  };
  const late = lazy(fetchCode);
  return {
    current: () => loaded ?? late,
    preload: () => {
      fetchCode().catch(() => {});
    },
  };
};
