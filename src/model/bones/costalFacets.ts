import { ellipsoid } from '#geometry/ellipsoid.ts';
import type { Sdf } from '#geometry/sdf.ts';
import type { VertebraDimensions } from './vertebraDimensions.ts';
import { local } from './vertebraFrame.ts';

/** Radius of the shallow balls that dish the facets for the ribs' heads and tubercles. */
const DISH_RADIUS_MM = 4.8;

const dish = (left: number, posterior: number, superior: number): Sdf =>
  ellipsoid(local(left, posterior, superior), [DISH_RADIUS_MM, DISH_RADIUS_MM, DISH_RADIUS_MM]).sdf;

/**
 * What the ribs' joints take out of a thoracic vertebra, in its own frame: a demifacet at the upper and, down to T9,
 * at the lower rim of the body (a whole facet on the last two), and down to T10 a facet in front of the transverse
 * process's tip.
 * @source standard-anatomy
 */
export const costalFacets = (d: VertebraDimensions): Sdf[] => {
  const isLast = d.number > 10;
  const side = d.width / 2;
  const back = d.depth / 2;
  const half = (d.heightFront + d.heightBack) / 4;
  const head = dish(side * 0.86 + 3.4, back * 0.7 + 2.7, isLast ? d.pedicleMiddle * 0.5 : half - 0.5);
  if (isLast) return [head];
  const tubercle = dish(d.transverseTip[0] - 2.5, -d.transverseTip[2] - 11.2, d.transverseTip[1] + 0.5);
  return d.number > 9 ? [head, tubercle] : [head, tubercle, dish(side * 0.86 + 3.5, back * 0.7 + 2.8, -half + 0.5)];
};
