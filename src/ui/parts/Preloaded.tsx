import { type ComponentType, useState } from 'react';
import type { Preloadable } from './preloadable.ts';

/**
 * Draws what was fetched apart. Where the code has come already this happens at once, without the empty moment of a
 * bare `lazy`, so that the focus finds its place.
 */
export const Preloaded = <P extends object>({ of, props }: { readonly of: Preloadable<P>; readonly props: P }) => {
  // Settled when it is mounted: to change from one to the other would lose what is unfolded inside.
  const [Drawn] = useState<ComponentType<P>>(() => of.current());
  return <Drawn {...props} />;
};
