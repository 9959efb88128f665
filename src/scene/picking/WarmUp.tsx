import { useEffect } from 'react';
import type { Picker } from './Picker.ts';

/** Grows the picker's trees in idle moments, one at a time, so that the first hover need not wait for them. */
export const WarmUp = ({ picker }: { readonly picker: Picker }) => {
  useEffect(() => {
    let timer = 0;
    const grow = (): void => {
      const end = performance.now() + 8;
      while (performance.now() < end) if (!picker.warmUp()) return;
      timer = window.setTimeout(grow, 24);
    };
    timer = window.setTimeout(grow, 60);
    return () => window.clearTimeout(timer);
  }, [picker]);
  return null;
};
