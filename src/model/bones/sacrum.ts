import type { Vec3 } from '#anatomy/frame.ts';
import { group } from '#geometry/group.ts';
import { patch } from '#geometry/patch.ts';
import { polygonDistance } from '#geometry/polygon.ts';
import type { Knot, Primitive } from '#geometry/primitive.ts';
import { roundCone } from '#geometry/roundCone.ts';
import { lerp, smoothstep } from '#geometry/scalar.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { smoothUnion } from '#geometry/smoothUnion.ts';
import { tube } from '#geometry/tube.ts';
import { mix } from '#geometry/vec.ts';
import { COCCYX, SACRUM } from '../measurements/sacrum.ts';
import { joinBone } from './joinBone.ts';
import { ridgeOn } from './ridgeOn.ts';

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

/** A row of fused processes: tubercles joined by a lower, thinner ridge. */
const crest = (tubercles: readonly Vec3[], tubercleMm: number, ridgeMm: number, blendMm: number): Primitive => {
  const knots = tubercles.flatMap((p, i): Knot[] => {
    const next = tubercles[i + 1];
    const top: Knot = [p[0], p[1], p[2] + tubercleMm * 0.4, tubercleMm];
    if (!next) return [top];
    const [x, y, z] = mix(p, next, 0.5);
    return [top, [x, y, z + tubercleMm * 0.4 + 1.4, ridgeMm]];
  });
  return tube(knots, { steps: 4, blendMm });
};

/** Median, intermediate and lateral crest: what is left of spinous, articular and transverse processes. */
const crests = (): Primitive[] => [
  crest(SACRUM.medianTubercles, 3.2, 2.4, 4.5),
  crest(SACRUM.intermediateTubercles, 3, 2, 4),
  crest(SACRUM.lateralTubercles, 4.2, 2.8, 5),
];

/** The openings beside the canal: from pelvic to dorsal surface, and from the canal out to them. */
const foramina = (): ((x: number, y: number, z: number) => number) => {
  const sideways = group(
    SACRUM.foramina.map(([x, y, z, radius]) => {
      const [, cy, cz] = canalAt(y);
      return roundCone([0, cy, cz], [x, y, z], radius * 0.62, radius * 0.7);
    }),
  );
  return (x, y, z) => {
    let nearest = sideways.sdf(x, y, z);
    for (const [fx, fy, fz, radius] of SACRUM.foramina) {
      // Each channel narrows and drifts towards the middle on its way to the back, and opens like a funnel there.
      const narrowing = 0.3 * radius * smoothstep(2, -10, z - fz);
      const funnel = 0.16 * Math.max(0, fz - z - 6) - narrowing;
      const off = Math.hypot(x - fx - (z - fz) * 0.1, (y - fy + (x - fx) * 0.3) / 1.15) - radius - funnel;
      nearest = Math.min(nearest, off);
    }
    return nearest;
  };
};

/** The middle of the canal at a height. */
const canalAt = (y: number): Vec3 => {
  const below = SACRUM.canal.findIndex((k) => k[1] <= y);
  const [, y1, z1] = SACRUM.canal[Math.max(1, below)] ?? [0, y, 0];
  const [, y0, z0] = SACRUM.canal[Math.max(1, below) - 1] ?? [0, y + 1, z1];
  return [0, y, lerp(z0, z1, (y0 - y) / (y0 - y1))];
};

/** The sacrum: five fused segments, lateral parts, crests, foramina, canal. */
export const sacrumSolid = (): BoundedSdf => {
  const canal = tube(SACRUM.canal, { steps: 3 });
  const openings = foramina();
  const base = [
    medianBlock(),
    patch(SACRUM.lateralPart, { alongSteps: 3, acrossSteps: 4, blendMm: 6 }),
    patch(SACRUM.superiorFacet, { alongSteps: 3, acrossSteps: 2, blendMm: 4 }),
    tube(SACRUM.upperBar, { steps: 1, blendMm: 7 }),
  ];
  const rim = ridgeOn(smoothUnion(base, 5), SACRUM.auricularRim, { radiusMm: 2.6, heightMm: 0.5 });
  return joinBone([...base, ...crests(), rim], {
    blendMm: 5,
    isMidline: true,
    carve: (distance, x, y, z) => smoothMax(smoothMax(distance, -openings(x, y, z), 2.2), -canal.sdf(x, y, z), 1.5),
  });
};

/** The coccyx: its segments in a row, with the horns and transverse processes of the first. */
export const coccyxSolid = (): BoundedSdf =>
  joinBone(
    [
      patch(COCCYX.segments, { alongSteps: 4, acrossSteps: 2, blendMm: 2.5 }),
      tube(COCCYX.horn, { steps: 1, blendMm: 3 }),
      tube(COCCYX.transverseProcess, { steps: 1, blendMm: 4 }),
    ],
    { blendMm: 4, isMidline: true },
  );
