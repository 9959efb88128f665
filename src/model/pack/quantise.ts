import { MM_PER_M } from '#anatomy/frame.ts';

/**
 * One lattice for the whole body: signed 16-bit steps of 2⁻¹⁴ m (0.06 mm) from the origin of the body frame.
 * A power of two keeps every position exact as a float, and one lattice for all lets parts cut from one sheet
 * meet in the same points.
 */
export const POSITION_STEP_M = 2 ** -14;

const STEPS_MAX = 32767;
/** Fibre coordinates keep 12 bits, more than the shader can show; the low bits stay 0 and pack away. */
const FIBRE_STEPS = 4095;
const FIBRE_SHIFT = 16;
const TENDON_STEPS = 255;
const TENDON_SHIFT = 256;
const OCCLUSION_STEPS = 255;

/** A length in steps of the lattice. */
export const toSteps = (mm: number): number => Math.round(mm / (MM_PER_M * POSITION_STEP_M));

const clampUnit = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Puts positions on the lattice.
 *
 * @param positions mm, body frame, 3 numbers a vertex
 * @throws RangeError where a point lies beyond 2 m of the origin
 */
export const quantisePositions = (positions: Float32Array): Int16Array =>
  Int16Array.from(positions, (value, i) => {
    const steps = toSteps(value);
    if (!(Math.abs(steps) <= STEPS_MAX)) {
      throw new RangeError(`expected positions within 2 m of the body's origin, got ${value} mm on axis ${i % 3}`);
    }
    return steps;
  });

/** The positions in mm that the file holds, as a reader computes them. */
export const dequantisePositions = (steps: Int16Array): Float32Array =>
  Float32Array.from(steps, (value) => value * POSITION_STEP_M * MM_PER_M);

/**
 * Fibre attributes as normalised 16-bit integers: across and along in 12 bits, the tendon mask in 8, the count of
 * fibres exact.
 *
 * @param fibre 4 numbers a vertex, 0…1
 */
export const quantiseFibre = (fibre: Float32Array): Uint16Array =>
  Uint16Array.from(fibre, (value, i) => {
    const share = clampUnit(value);
    if (i % 4 === 3) return Math.round(share * 255) * 257;
    if (i % 4 === 2) return Math.round(share * TENDON_STEPS) * TENDON_SHIFT;
    return Math.round(share * FIBRE_STEPS) * FIBRE_SHIFT;
  });

export const quantiseOcclusion = (open: Float32Array): Uint8Array =>
  Uint8Array.from(open, (value) => Math.round(clampUnit(value) * OCCLUSION_STEPS));
