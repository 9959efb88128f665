const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/**
 * A level or rib as Latin names write it: 5 → `V`.
 * @throws Error where the number leaves 1…12, the most that a region of the spine or the ribs have.
 */
export const toRoman = (n: number): string => {
  const roman = ROMAN[n - 1];
  if (roman === undefined) throw new Error(`expected a whole number within 1…12, came ${n}`);
  return roman;
};
