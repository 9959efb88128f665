import { useEffect, useState } from 'react';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import { useReachDesk } from '../ReachContext.ts';
import { isDeskWarm, warmDesk } from './warmDesk.ts';

/** The reach desk once it has come and answers at once; null until then. Fetches it where it has not been asked for. */
export const useWarmDesk = (): ReachDesk | null => {
  const desk = useReachDesk();
  const [, setWarmed] = useState<ReachDesk | null>(null);
  useEffect(() => {
    if (desk === null || isDeskWarm(desk)) return;
    let isWanted = true;
    void warmDesk(desk).then(() => {
      if (isWanted) setWarmed(desk);
    });
    return () => {
      isWanted = false;
    };
  }, [desk]);
  return desk !== null && isDeskWarm(desk) ? desk : null;
};
