import type { Vec3 } from '#anatomy/frame.ts';
import { patch } from '#geometry/patch.ts';
import { boundsOfPrimitives, type Knot } from '#geometry/primitive.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { resampleCurve } from '#geometry/spline.ts';
import { ribCentreline } from '../bones/rib.ts';

/** Half the thickness of the intercostal layer, mm. */
const HALF_THICKNESS_MM = 4.2;
const RIBS = 12;
const LINE_POINTS = 26;
/** The strips begin lateral to the tubercles, where the intercostals do. */
const FIRST_POINT = 4;
const STRIP_POINTS = 14;

/** The middle of a rib from lateral to its tubercle, at even steps. */
const ribLine = (number: number): Vec3[] =>
  resampleCurve(ribCentreline(number, LINE_POINTS).slice(FIRST_POINT), STRIP_POINTS);

const toKnots = (line: readonly Vec3[]): Knot[] => line.map(([x, y, z]): Knot => [x, y, z, HALF_THICKNESS_MM]);

/**
 * The intercostal spaces as bent plates between neighbouring ribs: without them a muscle would sag
 * between the ribs it slides over.
 */
export const buildThoraxWall = (): BoundedSdf[] =>
  Array.from({ length: RIBS - 1 }, (_, i) => {
    const strip = patch([toKnots(ribLine(i + 1)), toKnots(ribLine(i + 2))], { alongSteps: 2, acrossSteps: 2 });
    const { sdf, sdfWithin } = strip;
    return { sdf, bounds: boundsOfPrimitives([strip], 0), ...(sdfWithin && { sdfWithin }) };
  });
