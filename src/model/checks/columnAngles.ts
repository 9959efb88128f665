import type { TriangleMesh } from '#geometry/mesh.ts';
import { type MeasuredBody, meshOf } from './measuredBody.ts';

/** Faces of a disc that look this far up or down are the ones it shares with an endplate. */
const ENDPLATE_NORMAL_MIN = 0.8;

/**
 * How far an endplate leans anterior of the horizontal, degrees: positive where its anterior edge is the lower one.
 * Read off the disc's face that lies on it, so that the dish of the endplate does not count.
 *
 * @param face the superior face of a disc is the inferior endplate of the vertebra above it
 */
export const endplateTilt = (disc: TriangleMesh, face: 'superior' | 'inferior'): number => {
  const sign = face === 'superior' ? 1 : -1;
  const { positions, indices } = disc;
  let [sumY, sumZ] = [0, 0];
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => (indices[t + k] as number) * 3) as [number, number, number];
    const edge = (to: number, axis: number): number =>
      (positions[to + axis] as number) - (positions[a + axis] as number);
    const nx = edge(b, 1) * edge(c, 2) - edge(b, 2) * edge(c, 1);
    const ny = edge(b, 2) * edge(c, 0) - edge(b, 0) * edge(c, 2);
    const nz = edge(b, 0) * edge(c, 1) - edge(b, 1) * edge(c, 0);
    const length = Math.hypot(nx, ny, nz);
    if (length === 0 || (ny * sign) / length < ENDPLATE_NORMAL_MIN) continue;
    sumY += ny * sign;
    sumZ += nz * sign;
  }
  return (Math.atan2(sumZ, sumY) * 180) / Math.PI;
};

const tiltOf = (body: MeasuredBody, disc: string, face: 'superior' | 'inferior'): number =>
  endplateTilt(meshOf(body, `disc-${disc}`), face);

/**
 * The curves of the column by Cobb's method, degrees: between the endplates named, lordosis and kyphosis both positive.
 * A disc is named after the vertebra above it.
 */
export const columnAngles = (body: MeasuredBody) => ({
  /** Inferior endplate of C2 to inferior endplate of C7. */
  cervicalLordosisC2C7: tiltOf(body, 'c7', 'superior') - tiltOf(body, 'c2', 'superior'),
  /** Superior endplate of T1 to inferior endplate of T12. */
  kyphosisT1T12: tiltOf(body, 'c7', 'inferior') - tiltOf(body, 't12', 'superior'),
  /** Superior endplate of T4 to inferior endplate of T12. */
  kyphosisT4T12: tiltOf(body, 't3', 'inferior') - tiltOf(body, 't12', 'superior'),
  /** Superior endplate of L1 to superior endplate of S1. */
  lordosisL1S1: tiltOf(body, 'l5', 'inferior') - tiltOf(body, 't12', 'inferior'),
  /** How far the superior endplate of S1 leans anterior of the horizontal. */
  sacralSlope: tiltOf(body, 'l5', 'inferior'),
});
