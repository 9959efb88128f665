import { group } from './group.ts';
import { type Knot, type Primitive, pointOf } from './primitive.ts';
import { roundCone } from './roundCone.ts';
import { upsampleKnots } from './spline.ts';

/** A round tube along a smooth curve through the knots, as thick at each as the knot says; mm. */
export const tube = (knots: readonly Knot[], { steps = 6, blendMm = 4 } = {}): Primitive => {
  const row = upsampleKnots(knots, steps);
  const pieces: Primitive[] = [];
  for (let i = 1; i < row.length; i++) {
    const a = row[i - 1];
    const b = row[i];
    if (a && b) pieces.push(roundCone(pointOf(a), pointOf(b), a[3], b[3]));
  }
  return group(pieces, blendMm);
};
