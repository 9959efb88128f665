import type { Vec3 } from '#anatomy/frame.ts';
import type { PartId } from '#anatomy/structures.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { resampleCurve } from '#geometry/spline.ts';
import { addScaled, mix } from '#geometry/vec.ts';
import { boneSolid } from './bones/buildBones.ts';
import { ribSurfacePoint } from './bones/rib.ts';
import { vertebraDimensions } from './bones/vertebraDimensions.ts';
import { archLayout } from './bones/vertebralArch.ts';
import { ATLAS } from './measurements/atlas.ts';
import { FEMUR } from './measurements/femur.ts';
import { HIP_BONE } from './measurements/hipBone.ts';
import { SACRUM } from './measurements/sacrum.ts';
import { SCAPULA } from './measurements/scapula.ts';
import { SKULL } from './measurements/skull.ts';
import { VERTEBRA_MEASUREMENTS } from './measurements/vertebrae.ts';

/**
 * Places on the bones that muscles are described by. All in mm, body frame; paired places on the left.
 */

const measured = (level: string): (typeof VERTEBRA_MEASUREMENTS)[string] => {
  const found = VERTEBRA_MEASUREMENTS[level];
  if (!found) throw new Error(`expected a level c2 … l5, got ${level}`);
  return found;
};

const tipOf = (points: readonly (readonly [number, number, number, number])[], i: number): Vec3 => {
  const knot = points.at(i);
  if (!knot) throw new Error(`expected a knot ${i} of ${points.length}`);
  return [knot[0], knot[1], knot[2]];
};

/** The tip of a spinous process, `c1` (posterior tubercle) … `l5`. */
export const spinousTip = (level: string): Vec3 => {
  if (level !== 'c1') return measured(level).spinousTip;
  const [x, y, z, radius] = ATLAS.posteriorArch.at(-1) ?? [0, 0, 0, 0];
  return [x, y, z - radius];
};

/** The tip of a left transverse process, `c1` … `l5`. */
export const transverseTip = (level: string): Vec3 => {
  if (level !== 'c1') return measured(level).transverseTip;
  const { at, radiusMm } = ATLAS.transverseBack[1];
  return [at[0] + radiusMm, at[1], at[2]];
};

/** The middle of a vertebral body, `c2` … `l5`. */
export const bodyCentre = (level: string): Vec3 => vertebraDimensions(level).frame.origin;

/** How far to each side of the median plane the lamina reaches, mm; `c1` … `l5`, `s1` … `s3`. */
export const laminarHalfWidth = (level: string): number => {
  if (level === 'c1') return ATLAS.lateralMass.centre[0];
  if (level.startsWith('s')) {
    const tubercle = SACRUM.intermediateTubercles[Number(level.slice(1)) - 1];
    if (!tubercle) throw new Error(`expected a sacral level s1 … s4, got ${level}`);
    return tubercle[0] + 4;
  }
  const d = vertebraDimensions(level);
  return archLayout(d).pillarX;
};

/** The top of the median sacral crest at a level `s1` … `s4`. */
export const sacralCrest = (level: string): Vec3 => {
  const tubercle = SACRUM.medianTubercles[Number(level.slice(1)) - 1];
  if (!tubercle) throw new Error(`expected a sacral level s1 … s4, got ${level}`);
  return addScaled(tubercle, [0, 0, -1], 4);
};

/** The left lateral sacral crest at a level `s1` … `s4`. */
export const lateralSacralCrest = (level: string): Vec3 => {
  const tubercle = SACRUM.lateralTubercles[Number(level.slice(1)) - 1];
  if (!tubercle) throw new Error(`expected a sacral level s1 … s4, got ${level}`);
  return addScaled(tubercle, [0, 0, -1], 5);
};

/** The point of a left rib's outer face nearest to a distance `x` from the median plane, on the rib's back half. */
export const ribPointAt = (number: number, x: number): Vec3 => {
  const STEPS = 240;
  let nearest = ribSurfacePoint(number, 0);
  let lateral = nearest[0];
  for (let i = 1; i <= STEPS; i++) {
    const point = ribSurfacePoint(number, i / STEPS);
    // Past its most lateral point the rib comes back in front, at the same distances.
    if (point[0] < lateral - 1) break;
    lateral = Math.max(lateral, point[0]);
    if (Math.abs(point[0] - x) < Math.abs(nearest[0] - x)) nearest = point;
  }
  return nearest;
};

/** Along the outer lip of the left iliac crest: 0 at the posterior, 1 at the anterior superior iliac spine. */
export const iliacCrestPoint = (t: number): Vec3 => {
  const line = [...HIP_BONE.crest].reverse().map((k): Vec3 => [k[0], k[1] + k[3] * 0.8, k[2] - k[3] * 0.35]);
  return alongCurve(line, t);
};

/** Along the left superior nuchal line: 0 at the inion, 1 at the mastoid. */
export const nuchalLinePoint = (t: number): Vec3 => alongCurve(SKULL.superiorNuchalLine, t);

export const inion = (): Vec3 => SKULL.inion;
export const mastoidTip = (): Vec3 => SKULL.mastoidTip;

/** Along the left scapula's medial border: 0 at the superior, 1 at the inferior angle. */
export const medialBorderPoint = (t: number): Vec3 =>
  alongCurve(
    SCAPULA.medialBorder.map((k): Vec3 => [k[0], k[1], k[2]]),
    t,
  );

/** Along the left scapula's lateral border: 0 at the neck, 1 at the inferior angle. */
export const lateralBorderPoint = (t: number): Vec3 =>
  alongCurve(
    SCAPULA.lateralBorder.slice(2).map((k): Vec3 => [k[0], k[1], k[2]]),
    t,
  );

/** Along the crest of the left scapular spine and the acromion's outer edge: 0 at the root, 1 at the acromion's tip. */
export const scapularSpinePoint = (t: number): Vec3 =>
  alongCurve(
    [...SCAPULA.spineCrest.slice(0, -1), ...SCAPULA.acromionOuter].map((k): Vec3 => [k[0], k[1], k[2]]),
    t,
  );

export const superiorAngle = (): Vec3 => tipOf(SCAPULA.medialBorder, 0);
export const inferiorAngle = (): Vec3 => tipOf(SCAPULA.medialBorder, -1);
export const acromionTip = (): Vec3 => tipOf(SCAPULA.acromionOuter, -1);

/** The most lateral point of the greater trochanter, where it is felt through the skin. */
export const greaterTrochanter = (): Vec3 => onBone('femur', FEMUR.greaterTrochanter.lateral);

/** The superior tip of the greater trochanter. */
export const greaterTrochanterTip = (): Vec3 => onBone('femur', FEMUR.greaterTrochanter.tip);

/** Along the left gluteal tuberosity: 0 below the greater trochanter, 1 at the rough line behind the shaft. */
export const glutealTuberosity = (t: number): Vec3 => onBone('femur', alongCurve(FEMUR.glutealTuberosity, t));

const alongCurve = (points: readonly Vec3[], t: number): Vec3 => {
  const STEPS = 64;
  const fine = resampleCurve(points, STEPS + 1);
  const position = Math.min(Math.max(t, 0), 1) * STEPS;
  const i = Math.min(STEPS - 1, Math.floor(position));
  const a = fine[i];
  const b = fine[i + 1];
  if (!a || !b) throw new Error(`expected a curve of ${STEPS + 1} points, got ${fine.length}`);
  return mix(a, b, position - i);
};

const solids = new Map<PartId, BoundedSdf>();

const solidOf = (part: PartId): BoundedSdf => {
  const known = solids.get(part);
  if (known) return known;
  const built = boneSolid(part);
  solids.set(part, built);
  return built;
};

/** The point of a bone's surface that a point near it falls to along the bone's own distance field. */
export const onBone = (part: PartId, point: Vec3): Vec3 => {
  const { sdf } = solidOf(part);
  const e = 0.4;
  let p = point;
  for (let step = 0; step < 12; step++) {
    const [x, y, z] = p;
    const distance = sdf(x, y, z);
    if (Math.abs(distance) < 0.05) return p;
    const gradient: Vec3 = [
      sdf(x + e, y, z) - sdf(x - e, y, z),
      sdf(x, y + e, z) - sdf(x, y - e, z),
      sdf(x, y, z + e) - sdf(x, y, z - e),
    ];
    const squared = gradient[0] ** 2 + gradient[1] ** 2 + gradient[2] ** 2;
    if (squared === 0) return p;
    p = addScaled(p, gradient, (-distance * 2 * e) / Math.max(squared, (0.5 * e) ** 2));
  }
  return p;
};
