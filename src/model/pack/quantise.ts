import { MM_PER_M } from '#anatomy/frame.ts';

/**
 * How finely numbers are kept. Positions lie on one lattice for the whole body: signed 16-bit steps from the origin of
 * the body frame. A power of two keeps every position exact as a float, and one lattice for all lets parts cut from
 * one sheet meet in the same points.
 */
export type Precision = {
  readonly stepM: number;
  /** Bits of the fibre coordinates; the low bits of the 16 stay 0 and pack away. */
  readonly fibreBits: number;
  readonly tendonBits: number;
  readonly occlusionBits: number;
};

/** Steps of 0.06 mm, half of what thinning moves; fibre coordinates finer than the shader can show. */
export const FULL_PRECISION: Precision = { stepM: 2 ** -14, fibreBits: 12, tendonBits: 8, occlusionBits: 8 };
/** Steps of 0.24 mm: a third of what the light level is off by. */
export const LIGHT_PRECISION: Precision = { stepM: 2 ** -12, fibreBits: 11, tendonBits: 5, occlusionBits: 5 };

const STEPS_MAX = 32767;

/** A length in steps of the lattice. */
export const toSteps = (mm: number, stepM: number): number => Math.round(mm / (MM_PER_M * stepM));

const clampUnit = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Puts positions on the lattice.
 *
 * @param positions mm, body frame, 3 numbers a vertex
 * @throws RangeError where a point lies beyond 2 m of the origin
 */
export const quantisePositions = (positions: Float32Array, stepM: number): Int16Array =>
  Int16Array.from(positions, (value, i) => {
    const steps = toSteps(value, stepM);
    if (!(Math.abs(steps) <= STEPS_MAX)) {
      throw new RangeError(`expected positions within 2 m of the body's origin, got ${value} mm on axis ${i % 3}`);
    }
    return steps;
  });

/** The positions in mm that the file holds, as a reader computes them. */
export const dequantisePositions = (steps: Int16Array, stepM: number): Float32Array =>
  Float32Array.from(steps, (value) => value * stepM * MM_PER_M);

/** A share 0…1 in so many bits at the top of a wider whole number whose greatest value stands for 1. */
const quantiseShare = (value: number, bits: number, width: number): number =>
  Math.round(clampUnit(value) * (2 ** bits - 1)) * 2 ** (width - bits);

/**
 * Fibre attributes as normalised 16-bit integers: across and along, the tendon mask, and the count of fibres exact.
 *
 * @param fibre 4 numbers a vertex, 0…1
 */
export const quantiseFibre = (fibre: Float32Array, { fibreBits, tendonBits }: Precision): Uint16Array =>
  Uint16Array.from(fibre, (value, i) => {
    if (i % 4 === 3) return Math.round(clampUnit(value) * 255) * 257;
    return quantiseShare(value, i % 4 === 2 ? tendonBits : fibreBits, 16);
  });

/** Ambient occlusion as normalised 8-bit integers. @param open one number a vertex, 0…1 */
export const quantiseOcclusion = (open: Float32Array, { occlusionBits }: Precision): Uint8Array =>
  Uint8Array.from(open, (value) =>
    Math.round((quantiseShare(value, occlusionBits, 8) * 255) / quantiseShare(1, occlusionBits, 8)),
  );
