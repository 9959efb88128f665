/**
 * Chances of bits, learnt while they are coded: both ends of the range coder keep the same ones and change them alike.
 * A chance is held in 12 bits: how likely the bit is 0.
 */
export const CHANCE_BITS = 12;
const CHANCE_ONE = 1 << CHANCE_BITS;
/** How fast a chance follows what comes: smaller is faster. */
const LEARNING_SHIFT = 4;

export const makeChances = (count: number): Uint16Array => new Uint16Array(count).fill(CHANCE_ONE / 2);

/** Moves the chance at `index` towards the bit that came. */
export const learnBit = (chances: Uint16Array, index: number, bit: number): void => {
  const chance = chances[index] ?? CHANCE_ONE / 2;
  chances[index] = bit === 0 ? chance + ((CHANCE_ONE - chance) >> LEARNING_SHIFT) : chance - (chance >> LEARNING_SHIFT);
};

/** Where a range is cut for a chance; the lower part means 0. */
export const cutRange = (range: number, chance: number): number => (range >>> CHANCE_BITS) * chance;

/** Below this the range is widened by a byte. */
export const RANGE_MIN = 2 ** 24;
