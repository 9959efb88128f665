import type { Vec3 } from '#anatomy/frame.ts';
import { ellipsoid } from '#geometry/ellipsoid.ts';
import { patch } from '#geometry/patch.ts';
import { polygonDistance } from '#geometry/polygon.ts';
import { type Primitive, withBlend } from '#geometry/primitive.ts';
import { lerp, smoothstep } from '#geometry/scalar.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { tube } from '#geometry/tube.ts';
import { COCCYX, SACRUM } from '../measurements/sacrum.ts';
import { joinBone } from './joinBone.ts';

const bodyHalfWidthAt = (y: number): number => {
  const table = SACRUM.bodyHalfWidthsMm;
  const above = table.findIndex(([height]) => height > y);
  if (above < 0) return table.at(-1)?.[1] ?? 0;
  const [y1, w1] = table[above] ?? [y, 0];
  const [y0, w0] = table[above - 1] ?? [y1 - 1, w1];
  return lerp(w0, w1, (y - y0) / (y1 - y0));
};

/** The five fused bodies with their laminae: the median profile, as wide as measured, narrower behind. */
const medianBlock = (): Primitive => {
  const profile = polygonDistance(SACRUM.medianProfile);
  return {
    centre: [0, 868, 38],
    radiusMm: 68,
    blendMm: 6,
    sdf: (x, y, z) => {
      // The back falls off from the crest to the sides like a roof.
      const slope = 0.55 * Math.min(x, 14) * smoothstep(36, 22, z - (y - 880) * 0.5);
      const outline = profile(z - slope, y);
      return smoothMax(outline, (x - bodyHalfWidthAt(y)) * 0.85, 6) * 0.9;
    },
  };
};

const knobs = (points: readonly Vec3[], radii: Vec3, blendMm: number): Primitive[] =>
  points.map((p) => withBlend(ellipsoid(p, radii), blendMm));

/** The sacrum: five fused segments, lateral parts, crests, foramina, canal. */
export const sacrumSolid = (): BoundedSdf => {
  const canal = tube(SACRUM.canal, { steps: 3 });
  return joinBone(
    [
      medianBlock(),
      patch(SACRUM.lateralPart, { alongSteps: 3, acrossSteps: 4, blendMm: 6 }),
      patch(SACRUM.superiorFacet, { alongSteps: 3, acrossSteps: 2, blendMm: 4 }),
      tube(SACRUM.upperBar, { steps: 1, blendMm: 7 }),
      ...knobs(SACRUM.medianTubercles, [2.8, 6, 4.5], 3.5),
      ...knobs(SACRUM.intermediateTubercles, [2.6, 5, 3.5], 4),
      ...knobs(SACRUM.lateralTubercles, [3.4, 5.5, 4.5], 4),
    ],
    {
      blendMm: 5,
      isMidline: true,
      carve: (distance, x, y, z) => {
        let carved = distance;
        for (const [fx, fy, fz, radius] of SACRUM.foramina) {
          // Each channel runs from front to back, drifts towards the middle as it does, and opens like a funnel behind.
          const funnel = 0.22 * Math.max(0, fz - z - 4);
          const off = Math.hypot(x - fx - (z - fz) * 0.1, (y - fy + (x - fx) * 0.3) / 1.15) - radius - funnel;
          carved = smoothMax(carved, -off, 3);
        }
        return smoothMax(carved, -canal.sdf(x, y, z), 1.5);
      },
    },
  );
};

/** The coccyx: its segments in a row, with the horns and transverse processes of the first. */
export const coccyxSolid = (): BoundedSdf =>
  joinBone(
    [
      tube(COCCYX.segments, { steps: 5, blendMm: 2.5 }),
      tube(COCCYX.horn, { steps: 1, blendMm: 3 }),
      tube(COCCYX.transverseProcess, { steps: 1, blendMm: 4 }),
    ],
    { blendMm: 5, isMidline: true },
  );
