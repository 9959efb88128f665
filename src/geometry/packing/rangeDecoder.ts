import { cutRange, learnBit, RANGE_MIN } from './adaptiveBits.ts';

export type RangeDecoder = { readonly takeBit: (chances: Uint16Array, index: number) => number };

/** Reads what `createRangeEncoder` wrote, bit by bit with the same chances; past the end it reads zeros. */
export const createRangeDecoder = (bytes: Uint8Array): RangeDecoder => {
  let at = 0;
  let range = 0xffffffff;
  let code = 0;
  for (; at < 4; at++) code = code * 256 + (bytes[at] ?? 0);

  return {
    takeBit: (chances, index) => {
      const cut = cutRange(range, chances[index] ?? 0);
      const bit = code < cut ? 0 : 1;
      if (bit === 0) range = cut;
      else {
        code -= cut;
        range -= cut;
      }
      learnBit(chances, index, bit);
      while (range < RANGE_MIN) {
        range = (range * 256) >>> 0;
        code = code * 256 + (bytes[at++] ?? 0);
      }
      return bit;
    },
  };
};
