import type { Quality } from '#store/state.ts';

/** Whether the person has told the browser to spare data; where it cannot say, not. */
const sparesData = (): boolean => {
  const { navigator } = globalThis;
  if (!navigator || !('connection' in navigator)) return false;
  const { connection } = navigator;
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  );
};

/** Whether the full level is fetched after the light one. */
export const wantsFullLevel = (quality: Quality, isSparing: boolean = sparesData()): boolean =>
  quality === 'high' || (quality === 'auto' && !isSparing);
