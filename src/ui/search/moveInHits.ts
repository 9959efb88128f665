/**
 * The answer that an arrow key moves to, from the present one (−1: none yet) among `count`; past the ends it goes
 * round. Null where the key does not move or there is nothing to move in.
 */
export const moveInHits = (active: number, count: number, key: string): number | null => {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  return null;
};
