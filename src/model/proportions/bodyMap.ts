import type { Vec3 } from '#anatomy/frame.ts';
import { createHeightMap } from './heightMap.ts';
import { areSameProportions, DEFAULT_PROPORTIONS, type Proportions } from './proportions.ts';
import { createSections, type Section } from './section.ts';
import { slopeOf, stretch, unstretch } from './stretch.ts';

/** How the map grows small lengths at a point; what is not listed is zero. */
export type Jacobian = {
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
  readonly zy: number;
  readonly zz: number;
};

/**
 * The default body carried into one of other proportions: a smooth map of space that keeps order along every axis,
 * keeps the median plane and is the same on both sides. Landmarks, measurements and recipes are written in the default
 * body; what is built from them is carried. Nothing else knows of proportions.
 */
export type BodyMap = {
  readonly proportions: Proportions;
  /** Nothing moves: what is carried is handed back as it is. */
  readonly isIdentity: boolean;
  /** A place of the default body in this one; mm, body frame. */
  readonly carry: (place: Vec3) => Vec3;
  /** The place of the default body that comes to lie here; mm, body frame. */
  readonly carryBack: (x: number, y: number, z: number) => Vec3;
  /** At a place of the default body. */
  readonly jacobianAt: (place: Vec3) => Jacobian;
  /**
   * Factor on the thickness of muscles and sheets: the cube root of the trunk's growth in volume. A muscle's mass goes
   * with the body's, so its thickness goes with lengths on average, not with the one breadth that it lies in;
   * the trapezius of a broad-shouldered body is wide, not thick. Gaps, fat and skin keep their millimetres.
   */
  readonly thicknessScale: number;
};

const PROBE_MM = 0.01;

/** The map into a body of these proportions. */
export const createBodyMap = (proportions: Proportions): BodyMap => {
  const isIdentity = areSameProportions(proportions, DEFAULT_PROPORTIONS);
  const heights = createHeightMap(proportions);
  const sectionAt = createSections(proportions, heights);

  const place = ([x, y, z]: Vec3): Vec3 => {
    const { breadth, depth } = sectionAt(y);
    return [Math.sign(x) * stretch(breadth, Math.abs(x)), heights.toBody(y), stretch(depth, z)];
  };
  // Fields are read row by row, all of one height: what belongs to the height is worked out once a row, here and below.
  let known: { readonly height: number; readonly y: number; readonly section: Section } | null = null;
  const rowAt = (height: number): NonNullable<typeof known> => {
    if (known?.height === height) return known;
    const y = heights.toDefault(height);
    known = { height, y, section: sectionAt(y) };
    return known;
  };
  const placeBack = (x: number, height: number, z: number): Vec3 => {
    const { y, section } = rowAt(height);
    return [Math.sign(x) * unstretch(section.breadth, Math.abs(x)), y, unstretch(section.depth, z)];
  };
  let slopes: ReturnType<typeof measureSlopes> | null = null;
  const measureSlopes = (y: number) => ({
    y,
    yy: heights.slopeAt(y),
    section: sectionAt(y),
    below: sectionAt(y - PROBE_MM),
    above: sectionAt(y + PROBE_MM),
  });
  const jacobianAt = ([x, y, z]: Vec3): Jacobian => {
    if (slopes?.y !== y) slopes = measureSlopes(y);
    const { section, below, above, yy } = slopes;
    const lateral = Math.abs(x);
    const perHeight = (of: 'breadth' | 'depth', length: number): number =>
      (stretch(above[of], length) - stretch(below[of], length)) / (2 * PROBE_MM);
    return {
      xx: slopeOf(section.breadth, lateral),
      xy: Math.sign(x) * perHeight('breadth', lateral),
      yy,
      zy: perHeight('depth', z),
      zz: slopeOf(section.depth, z),
    };
  };
  return {
    proportions,
    isIdentity,
    carry: isIdentity ? (p) => p : place,
    carryBack: isIdentity ? (x, y, z) => [x, y, z] : placeBack,
    jacobianAt,
    thicknessScale: isIdentity ? 1 : scaleThickness(proportions),
  };
};

const scaleThickness = (asked: Proportions): number => {
  const ratio = (key: keyof Proportions): number => asked[key] / DEFAULT_PROPORTIONS[key];
  return Math.cbrt(ratio('statureM') * ((ratio('shoulderBreadthM') + ratio('hipBreadthM')) / 2) * ratio('chestDepthM'));
};

/** The shipped body: nothing moves. */
export const DEFAULT_BODY: BodyMap = createBodyMap(DEFAULT_PROPORTIONS);
