import { ellipsoid } from '#geometry/ellipsoid.ts';
import { patch } from '#geometry/patch.ts';
import { type Primitive, withBlend } from '#geometry/primitive.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { tube } from '#geometry/tube.ts';
import { HUMERUS } from '../measurements/humerus.ts';
import { joinBone } from './joinBone.ts';

const egg = ({ centre, radii }: (typeof HUMERUS)['head'], blendMm: number): Primitive =>
  withBlend(ellipsoid(centre, radii), blendMm);

/** The left humerus. */
export const humerusSolid = (): BoundedSdf => {
  const fossa = ellipsoid(HUMERUS.olecranonFossa.centre, HUMERUS.olecranonFossa.radii);
  return joinBone(
    [
      egg(HUMERUS.head, 4),
      egg(HUMERUS.greaterTubercle, 5),
      egg(HUMERUS.lesserTubercle, 4),
      tube(HUMERUS.shaft, { steps: 5, blendMm: 6 }),
      egg(HUMERUS.deltoidTuberosity, 8),
      patch(HUMERUS.lowerEnd, { alongSteps: 3, acrossSteps: 4, blendMm: 6 }),
      tube(HUMERUS.trochlea, { steps: 3, blendMm: 3 }),
      egg(HUMERUS.trochlearLip, 3),
      egg(HUMERUS.capitulum, 3),
      tube(HUMERUS.medialEpicondyle, { steps: 1, blendMm: 5 }),
      tube(HUMERUS.lateralEpicondyle, { steps: 1, blendMm: 5 }),
    ],
    { blendMm: 5, carve: (distance, x, y, z) => smoothMax(distance, -fossa.sdf(x, y, z), 2) },
  );
};
