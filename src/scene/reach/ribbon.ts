import { MM_PER_M, type Vec3 } from '#anatomy/frame.ts';
import type { TechniquePath } from '#domain/reach/techniquePath.ts';
import { addScaled, cross, normalise, scale, subtract } from '#geometry/vec.ts';

/** How far the line stands off the skin, so that the skin's own facets do not cut it. */
const LIFT_MM = 1.2;
/** Room for the line, the marks at its ends and their soft border. */
export const HALF_WIDTH_MM = 4.4;

/** A band along a path: `positions` in metres, body frame; `across` −1…1 from edge to edge; `along` in mm from the start. */
export type Ribbon = {
  readonly positions: Float32Array;
  readonly across: Float32Array;
  readonly along: Float32Array;
  readonly indices: Uint32Array;
};

/** A flat band on the skin along a technique's path. Empty for a spot that is held. */
export const layRibbon = ({ samples, isClosed }: Pick<TechniquePath, 'samples' | 'isClosed'>): Ribbon => {
  const first = samples[0];
  const points = isClosed && first ? [...samples, first] : samples;
  const count = points.length > 1 ? points.length : 0;
  const positions = new Float32Array(count * 6);
  const across = new Float32Array(count * 2);
  const along = new Float32Array(count * 2);
  const indices: number[] = [];
  const atOf = (i: number): Vec3 => points[Math.min(Math.max(i, 0), count - 1)]?.at ?? [0, 0, 0];
  let walkedMm = 0;
  points.slice(0, count).forEach(({ at, normal }, i) => {
    // On a closed path the first and the last point are one: both look the same way.
    const before = isClosed && i === 0 ? atOf(count - 2) : atOf(i - 1);
    const after = isClosed && i === count - 1 ? atOf(1) : atOf(i + 1);
    const side = normalise(cross(normal, normalise(subtract(after, before))));
    const middle = addScaled(at, normal, LIFT_MM);
    if (i > 0) walkedMm += Math.hypot(...subtract(at, atOf(i - 1)));
    for (const [k, sign] of [
      [0, -1],
      [1, 1],
    ] as const) {
      positions.set(scale(addScaled(middle, side, sign * HALF_WIDTH_MM), 1 / MM_PER_M), (i * 2 + k) * 3);
      across[i * 2 + k] = sign;
      along[i * 2 + k] = walkedMm;
    }
    const a = i * 2;
    if (i > 0) indices.push(a - 2, a - 1, a, a, a - 1, a + 1);
  });
  return { positions, across, along, indices: Uint32Array.from(indices) };
};
