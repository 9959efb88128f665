import type { Vec3 } from '#anatomy/frame.ts';
import { ellipsoid } from '#geometry/ellipsoid.ts';
import { patch } from '#geometry/patch.ts';
import { type Primitive, pointOf, withBlend } from '#geometry/primitive.ts';
import { roundCone } from '#geometry/roundCone.ts';
import { roundTriangle } from '#geometry/roundTriangle.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { tube } from '#geometry/tube.ts';
import { COCCYX, SACRUM } from '../measurements/sacrum.ts';
import { joinBone } from './joinBone.ts';

/** Height below which the sacral canal is open behind (the hiatus). */
const CANAL_END_Y = 858;

const bodies = (): Primitive[] => {
  const { segments } = SACRUM;
  const column = segments.slice(1).map((lower, i): Primitive => {
    const upper = segments[i] ?? lower;
    const end = (s: typeof lower): Vec3 => [s.halfWidthMm * 0.55, s.centre[1], s.centre[2]];
    return withBlend(roundCone(end(upper), end(lower), upper.halfDepthMm * 0.72, lower.halfDepthMm * 0.72), 7);
  });
  return [withBlend(ellipsoid([0, 900, 60], [27, 12, 19], [1, 0, 0], [0, 0.86, -0.5]), 6), ...column];
};

const knobs = (points: readonly Vec3[], radii: Vec3, blendMm: number): Primitive[] =>
  points.map((p) => withBlend(ellipsoid(p, radii), blendMm));

/** The sacrum: five fused segments, lateral parts, crests, posterior foramina, canal. */
export const sacrumSolid = (): BoundedSdf => {
  const [a, b, c] = SACRUM.superiorFacet;
  return joinBone(
    [
      ...bodies(),
      patch(SACRUM.lateralPart, { alongSteps: 4, acrossSteps: 4, blendMm: 6 }),
      tube(SACRUM.medianCrest, { steps: 8, blendMm: 4 }),
      ...knobs(SACRUM.medianTubercles, [3.4, 6, 4], 3),
      ...knobs(SACRUM.intermediateTubercles, [4, 6, 4], 4),
      ...knobs(SACRUM.lateralTubercles, [4.5, 6, 5], 4),
      withBlend(roundTriangle(pointOf(a), pointOf(b), pointOf(c), a[3], b[3], c[3]), 4),
    ],
    {
      blendMm: 5,
      isMidline: true,
      carve: (distance, x, y, z) => {
        let carved = distance;
        for (const [fx, fy, fz, radius] of SACRUM.posteriorForamina) {
          const off = Math.hypot(x - fx, (y - fy - (z - fz) * 0.25) / 1.15) - radius;
          carved = smoothMax(carved, -off, 2.2);
        }
        if (y < CANAL_END_Y) return carved;
        const canal = (Math.hypot(x / 9, (14 - z + (y - 880) * 0.5) / 4.5) - 1) * 4.5;
        return smoothMax(carved, -canal, 1.5);
      },
    },
  );
};

/** The coccyx: its segments in a row, with the horns and transverse processes of the first. */
export const coccyxSolid = (): BoundedSdf =>
  joinBone(
    [
      tube(COCCYX.segments, { steps: 5, blendMm: 2.5 }),
      withBlend(roundCone([0, 806, 8], [12, 805, 10], 4, 3), 4),
      withBlend(roundCone([0, 822, 5], [10, 824, 7], 4, 3), 4),
    ],
    { blendMm: 5, isMidline: true },
  );
