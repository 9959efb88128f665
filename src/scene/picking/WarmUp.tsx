import { useEffect } from 'react';
import type { StageBody } from '../body/StageBody.ts';
import type { LevelName } from '../loading/LoadedBody.ts';

/** Grows the picker's trees in idle moments, one at a time, so that the first hover need not wait for them. */
export const WarmUp = ({ body, level }: { readonly body: StageBody; readonly level: LevelName }) => {
  useEffect(() => {
    if (body.loaded.level !== level) return;
    const { picker } = body;
    let timer = 0;
    const grow = (): void => {
      const end = performance.now() + 8;
      while (performance.now() < end) if (!picker.warmUp()) return;
      timer = window.setTimeout(grow, 24);
    };
    timer = window.setTimeout(grow, 60);
    return () => window.clearTimeout(timer);
  }, [body, level]);
  return null;
};
