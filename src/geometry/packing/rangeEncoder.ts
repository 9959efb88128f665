import { cutRange, learnBit, RANGE_MIN } from './adaptiveBits.ts';

/** Takes bits with their learnt chances and packs them: a likely bit costs little. */
export type RangeEncoder = {
  readonly putBit: (chances: Uint16Array, index: number, bit: number) => void;
  /** Ends the row of bits. */
  readonly finish: () => Uint8Array;
};

/** A carrying range coder over adaptive bits, as in LZMA; `createRangeDecoder` reads what it writes. */
export const createRangeEncoder = (): RangeEncoder => {
  const bytes: number[] = [];
  let low = 0;
  let range = 0xffffffff;
  let cache = 0;
  // The first byte handed on is the empty cache; bytes of 255 wait until it is known whether a carry comes.
  let waiting = 0;
  let isFirst = true;

  const shiftLow = (): void => {
    if (low < 0xff000000 || low >= 2 ** 32) {
      const carry = low >= 2 ** 32 ? 1 : 0;
      if (!isFirst) bytes.push((cache + carry) & 0xff);
      for (; waiting > 0; waiting--) bytes.push((0xff + carry) & 0xff);
      isFirst = false;
      cache = Math.floor(low / RANGE_MIN) & 0xff;
    } else waiting++;
    low = (low % RANGE_MIN) * 256;
  };

  return {
    putBit: (chances, index, bit) => {
      const cut = cutRange(range, chances[index] ?? 0);
      if (bit === 0) range = cut;
      else {
        low += cut;
        range -= cut;
      }
      learnBit(chances, index, bit);
      while (range < RANGE_MIN) {
        range = (range * 256) >>> 0;
        shiftLow();
      }
    },
    finish: () => {
      for (let i = 0; i < 5; i++) shiftLow();
      return Uint8Array.from(bytes);
    },
  };
};
