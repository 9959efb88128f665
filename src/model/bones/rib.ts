import type { Vec3 } from '#anatomy/frame.ts';
import { loft } from '#geometry/loft.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import { bonyNoise } from '#geometry/noise.ts';
import { patch } from '#geometry/patch.ts';
import { boundsOfPrimitives, type Knot } from '#geometry/primitive.ts';
import { bell, clamp, lerp } from '#geometry/scalar.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { resampleCurve } from '#geometry/spline.ts';
import { addScaled, cross, normalise, rejectFrom, subtract } from '#geometry/vec.ts';
import { withVertexNormals } from '#geometry/vertexNormals.ts';
import { RIB_MEASUREMENTS, type RibMeasurements } from '../measurements/ribs.ts';
import { simplifyMesh } from '../simplify.ts';

const RIB_SECTIONS = 72;
const RIB_POINTS_AROUND = 20;
/** Squareness of the section: 2 would be an ellipse. */
const SECTION_EXPONENT = 2.5;
/** Anterior depth of the axis that the thorax is round. */
const THORAX_AXIS_Z = 95;

const ribMeasurements = (number: number): RibMeasurements => {
  const found = RIB_MEASUREMENTS[number - 1];
  if (!found) throw new Error(`expected a rib number 1 … 12, got ${number}`);
  return found;
};

/** `count` points at even steps along the middle of a left rib, from its head to its sternal end. */
export const ribCentreline = (number: number, count = RIB_SECTIONS): Vec3[] =>
  resampleCurve(ribMeasurements(number).centreLine, count);

/** One section of a rib: where it is, which ways are outward and superior in it, and its half sizes there. */
export type RibSection = {
  readonly centre: Vec3;
  readonly outward: Vec3;
  readonly upward: Vec3;
  readonly halfThicknessMm: number;
  readonly halfHeightMm: number;
};

/** How far the rib's face is turned up: the first ribs lie nearly flat. */
const faceTurn = (number: number): number => (number <= 2 ? 60 : number <= 4 ? 14 : -4);

/** Sections of a left rib from head to sternal end, turned so that `outward` leaves the thorax. */
export const ribSections = (number: number, count = RIB_SECTIONS): RibSection[] => {
  const { heightMm, thicknessMm } = ribMeasurements(number);
  const line = ribCentreline(number, count);
  const axisZ = THORAX_AXIS_Z - (number <= 3 ? 6 : 0);
  const hasTubercle = number <= 10;
  return line.map((centre, k) => {
    const t = k / (count - 1);
    const along = normalise(subtract(line[Math.min(count - 1, k + 1)] ?? centre, line[Math.max(0, k - 1)] ?? centre));
    const face: Vec3 = t < 0.1 ? [0.2, 0.35, -1] : [centre[0], faceTurn(number), (centre[2] - axisZ) * 0.8];
    const outward = normalise(rejectFrom(face, along));
    const neck = bell(t, 0.055, 0.03);
    const head = bell(t, 0, 0.018);
    const tubercle = hasTubercle ? bell(t, 0.115, 0.022) : 0;
    // Thinner behind, broader towards the sternum, rounded off within the last section and a half.
    const swell = 0.82 + 0.18 * Math.min(1, t * 4) + 0.3 * Math.max(0, t - 0.8);
    const roundOff = Math.min(1, Math.sqrt((Math.min(t, 1 - t) * RIB_SECTIONS + 0.15) / 1.6));
    return {
      centre,
      outward,
      upward: cross(along, outward),
      halfThicknessMm: (thicknessMm / 2) * (1 - 0.18 * neck + 0.45 * tubercle + 0.15 * head) * roundOff,
      halfHeightMm: (heightMm / 2) * (1 - 0.28 * neck + 0.1 * tubercle - 0.15 * head) * swell * roundOff,
    };
  });
};

const sectionCache = new Map<number, RibSection[]>();

/** The sections at full detail, worked out once for each rib. */
const sectionsOf = (number: number): RibSection[] => {
  const known = sectionCache.get(number);
  if (known) return known;
  const sections = ribSections(number);
  sectionCache.set(number, sections);
  return sections;
};

/** Whether the costal groove is cut here: the inner lower border of the shaft. */
const hasGroove = (t: number, outwardShare: number, upwardShare: number): boolean =>
  t > 0.15 && t < 0.75 && outwardShare < 0 && upwardShare < -0.2;

/** The mesh of a left rib: superellipse sections swept along its middle. */
export const ribMesh = (number: number, errorMm: number): TriangleMesh => {
  const rings = sectionsOf(number).map((section, k): Vec3[] => {
    const t = k / (RIB_SECTIONS - 1);
    return Array.from({ length: RIB_POINTS_AROUND }, (_, j): Vec3 => {
      const angle = (j / RIB_POINTS_AROUND) * Math.PI * 2;
      const c = Math.cos(angle);
      const s = Math.sin(angle);
      const reach = (Math.abs(c) ** SECTION_EXPONENT + Math.abs(s) ** SECTION_EXPONENT) ** (-1 / SECTION_EXPONENT);
      const groove = hasGroove(t, c, s) ? 0.72 : 1;
      const point = addScaled(
        addScaled(section.centre, section.outward, reach * c * section.halfThicknessMm * groove),
        section.upward,
        reach * s * section.halfHeightMm,
      );
      const rough = bonyNoise(point[0], point[1], point[2], 0.14) * clamp(section.halfThicknessMm / 2, 0, 1);
      return addScaled(point, normalise(subtract(point, section.centre)), rough);
    });
  });
  return withVertexNormals(simplifyMesh(loft(rings), errorMm));
};

/** The solid of a left rib: a band as high and thick as its sections. */
export const ribSolid = (number: number): BoundedSdf => {
  const sections = ribSections(number, 32);
  const edge = (sign: 1 | -1): Knot[] =>
    sections.map(({ centre, upward, halfHeightMm, halfThicknessMm }) => {
      const radius = Math.max(1.5, halfThicknessMm);
      const p = addScaled(centre, upward, sign * Math.max(0.2, halfHeightMm - radius));
      return [p[0], p[1], p[2], radius];
    });
  const band = patch([edge(1), edge(-1)], { alongSteps: 1, acrossSteps: 1 });
  return { sdf: band.sdf, bounds: boundsOfPrimitives([band], 3) };
};

/** The point of a left rib's outer face at a height between its borders (−1 lower … 1 upper), `t` along from head to end. */
export const ribSurfacePoint = (number: number, t: number, heightShare = 0): Vec3 => {
  const sections = sectionsOf(number);
  const position = clamp(t, 0, 1) * (sections.length - 1);
  const i = Math.min(sections.length - 2, Math.floor(position));
  const a = sections[i];
  const b = sections[i + 1];
  if (!a || !b) throw new Error(`expected sections of rib ${number}`);
  const point = (s: RibSection): Vec3 =>
    addScaled(addScaled(s.centre, s.outward, s.halfThicknessMm), s.upward, s.halfHeightMm * heightShare);
  const p = point(a);
  const q = point(b);
  const share = position - i;
  return [lerp(p[0], q[0], share), lerp(p[1], q[1], share), lerp(p[2], q[2], share)];
};
