import { ellipsoid } from '#geometry/ellipsoid.ts';
import { type Knot, type Primitive, pointOf, withBlend } from '#geometry/primitive.ts';
import { roundCone } from '#geometry/roundCone.ts';
import { roundTriangle } from '#geometry/roundTriangle.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { tube } from '#geometry/tube.ts';
import { HUMERUS } from '../measurements/humerus.ts';
import { joinBone } from './joinBone.ts';

/** An ellipsoid round a measured point: its radius times the three shares. */
const knob = (k: Knot, shares: readonly [number, number, number], blendMm: number): Primitive =>
  withBlend(ellipsoid(pointOf(k), [k[3] * shares[0], k[3] * shares[1], k[3] * shares[2]]), blendMm);

const bar = ([a, b]: readonly Knot[], blendMm: number): Primitive => {
  if (!a || !b) throw new Error('expected both ends of a bar of the humerus');
  return withBlend(roundCone(pointOf(a), pointOf(b), a[3], b[3]), blendMm);
};

/** The left humerus. */
export const humerusSolid = (): BoundedSdf => {
  const [top, medial, lateral] = HUMERUS.condyles;
  if (!top || !medial || !lateral) throw new Error('expected three corners of the condyles of the humerus');
  return joinBone(
    [
      knob(HUMERUS.head, [1, 1, 1], 4),
      knob(HUMERUS.greaterTubercle, [0.93, 1.07, 1.07], 5),
      knob(HUMERUS.lesserTubercle, [1, 1.4, 0.9], 4),
      tube(HUMERUS.shaft, { steps: 8, blendMm: 6 }),
      knob(HUMERUS.deltoidTuberosity, [1, 2.2, 0.92], 6),
      withBlend(roundTriangle(pointOf(top), pointOf(medial), pointOf(lateral), top[3], medial[3], lateral[3]), 6),
      bar(HUMERUS.trochlea, 5),
      bar(HUMERUS.medialEpicondyle, 5),
      bar(HUMERUS.lateralEpicondyle, 5),
    ],
    { blendMm: 5 },
  );
};
