const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
] as const;

/**
 * A number in words, for aliases and sentences: 5 → `fifth`.
 * @throws Error where the number leaves 1…12.
 */
export const toOrdinal = (n: number): string => {
  const ordinal = ORDINALS[n - 1];
  if (ordinal === undefined) throw new Error(`expected a whole number within 1…12, came ${n}`);
  return ordinal;
};
