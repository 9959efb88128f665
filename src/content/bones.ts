import { VERTEBRA_LEVELS } from '#anatomy/structures.ts';

/**
 * Ids of the vertebrae from one level to another, superior to inferior, both included; for attachments that span levels.
 * @throws Error where a level is unknown or the two stand in the wrong order.
 */
export const vertebraeFrom = (first: string, last: string): string[] => {
  const from = VERTEBRA_LEVELS.indexOf(first);
  const to = VERTEBRA_LEVELS.indexOf(last);
  if (from < 0 || to < from) throw new Error(`expected levels from superior to inferior, came ${first} and ${last}`);
  return VERTEBRA_LEVELS.slice(from, to + 1).map((level) => `vertebra-${level}`);
};

/**
 * Ids of the ribs from one number to another, both included.
 * @throws Error where the range leaves 1…12 or runs backwards.
 */
export const ribsFrom = (first: number, last: number): string[] => {
  if (first < 1 || last > 12 || last < first) throw new Error(`expected ribs within 1…12, came ${first} and ${last}`);
  return Array.from({ length: last - first + 1 }, (_, i) => `rib-${first + i}`);
};
