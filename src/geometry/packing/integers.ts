import { makeChances } from './adaptiveBits.ts';
import type { RangeDecoder } from './rangeDecoder.ts';
import type { RangeEncoder } from './rangeEncoder.ts';

/** Whole numbers below 2²⁴ fit. */
const LENGTH_MAX = 24;
/** Of a number's bits below its first, this many are learnt; the finer ones look random anyway. */
const LEARNT_BITS = 3;
const TREE = 1 << LEARNT_BITS;

/** What is learnt about one kind of number: how long it is, and its leading bits. */
export type IntegerModel = {
  readonly lengths: Uint16Array;
  readonly leading: Uint16Array;
  readonly rest: Uint16Array;
};

export const makeIntegerModel = (): IntegerModel => ({
  lengths: makeChances(LENGTH_MAX + 1),
  leading: makeChances((LENGTH_MAX + 1) * TREE),
  rest: makeChances(LENGTH_MAX + 1),
});

/** A bit's place among the chances: learnt ones by length and the bits before, the rest by their place. */
const placeOf = (length: number, below: number, prefix: number): number | null =>
  length - below <= LEARNT_BITS ? length * TREE + prefix : null;

/**
 * Writes a whole number, 0 or more, small ones in few bits (an adaptive Elias gamma code).
 * @throws RangeError where the number is negative, broken or too large
 */
export const putUnsigned = (encoder: RangeEncoder, model: IntegerModel, value: number): void => {
  if (!Number.isInteger(value) || value < 0 || value + 1 >= 2 ** LENGTH_MAX)
    throw new RangeError(`expected a whole number from 0 to 2^${LENGTH_MAX} - 2, got ${value}`);
  const shifted = value + 1;
  const length = 31 - Math.clz32(shifted);
  for (let i = 0; i < length; i++) encoder.putBit(model.lengths, i, 1);
  encoder.putBit(model.lengths, length, 0);
  let prefix = 1;
  for (let below = length; below > 0; below--) {
    const bit = (shifted >> (below - 1)) & 1;
    const place = placeOf(length, below - 1, prefix);
    if (place === null) encoder.putBit(model.rest, below - 1, bit);
    else encoder.putBit(model.leading, place, bit);
    prefix = ((prefix << 1) | bit) & (TREE - 1) || 1;
  }
};

/** Reads a number of `putUnsigned`. @throws RangeError where the bytes hold none */
export const takeUnsigned = (decoder: RangeDecoder, model: IntegerModel): number => {
  let length = 0;
  while (decoder.takeBit(model.lengths, length) === 1) {
    if (++length >= LENGTH_MAX) throw new RangeError('expected a packed whole number, got bytes that hold none');
  }
  let shifted = 1;
  let prefix = 1;
  for (let below = length; below > 0; below--) {
    const place = placeOf(length, below - 1, prefix);
    const bit = place === null ? decoder.takeBit(model.rest, below - 1) : decoder.takeBit(model.leading, place);
    shifted = (shifted << 1) | bit;
    prefix = ((prefix << 1) | bit) & (TREE - 1) || 1;
  }
  return shifted - 1;
};

/** Writes a whole number of either sign; near zero is short. */
export const putSigned = (encoder: RangeEncoder, model: IntegerModel, value: number): void =>
  putUnsigned(encoder, model, value < 0 ? -2 * value - 1 : 2 * value);

/** Reads a number of `putSigned`. */
export const takeSigned = (decoder: RangeDecoder, model: IntegerModel): number => {
  const folded = takeUnsigned(decoder, model);
  return folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2;
};
