import type { Vec3 } from '#anatomy/frame.ts';
import { loft } from '#geometry/loft.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import { boundsOfPrimitives, knotsOf } from '#geometry/primitive.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { smoothUnion } from '#geometry/smoothUnion.ts';
import { resampleCurve } from '#geometry/spline.ts';
import { tube } from '#geometry/tube.ts';
import { addScaled, cross, normalise, rejectFrom, subtract } from '#geometry/vec.ts';
import { withVertexNormals } from '#geometry/vertexNormals.ts';
import { COSTAL_CARTILAGE_LINES } from '../measurements/costalCartilage.ts';
import { RIB_MEASUREMENTS } from '../measurements/ribs.ts';
import { simplifyMesh } from '../simplify.ts';

const SECTIONS = 26;
const POINTS_AROUND = 14;
const ERROR_MM = 0.15;
const THORAX_AXIS_Z = 95;

const stripRings = (points: readonly Vec3[], heightMm: number, thicknessMm: number): Vec3[][] => {
  const line = resampleCurve(points, SECTIONS);
  return line.map((centre, k) => {
    const along = normalise(
      subtract(line[Math.min(SECTIONS - 1, k + 1)] ?? centre, line[Math.max(0, k - 1)] ?? centre),
    );
    const outward = normalise(rejectFrom([centre[0] * 0.6, 0, centre[2] - THORAX_AXIS_Z], along));
    const upward = cross(along, outward);
    // The ends are rounded off, but not to a point, which would make faces without area.
    const roundOff = Math.min(1, Math.sqrt((Math.min(k, SECTIONS - 1 - k) + 0.15) / 1.2));
    return Array.from({ length: POINTS_AROUND }, (_, j): Vec3 => {
      const angle = (j / POINTS_AROUND) * Math.PI * 2;
      const out = Math.cos(angle) * thicknessMm * 0.5 * roundOff;
      return addScaled(addScaled(centre, outward, out), upward, Math.sin(angle) * heightMm * 0.47 * roundOff);
    });
  });
};

/** A cartilage's middle line, begun at the end of its rib so that the two meet. */
const fromRib = (index: number, line: readonly Vec3[]): Vec3[] => {
  const ribEnd = RIB_MEASUREMENTS[index]?.centreLine.at(-1);
  if (!ribEnd) throw new Error(`expected a rib for costal cartilage ${index + 1}`);
  return [ribEnd, ...line.slice(1)];
};

/** All left costal cartilages as one mesh of ten strips. */
export const costalCartilageMesh = (): TriangleMesh => {
  const positions: number[] = [];
  const indices: number[] = [];
  COSTAL_CARTILAGE_LINES.forEach((line, i) => {
    const rib = RIB_MEASUREMENTS[i];
    if (!rib) throw new Error(`expected a rib for costal cartilage ${i + 1}`);
    const strip = loft(stripRings(fromRib(i, line), rib.heightMm, rib.thicknessMm));
    const base = positions.length / 3;
    for (const value of strip.positions) positions.push(value);
    for (const index of strip.indices) indices.push(base + index);
  });
  return withVertexNormals(
    simplifyMesh({ positions: new Float32Array(positions), indices: new Uint32Array(indices) }, ERROR_MM),
  );
};

/** The left costal cartilages as a solid of round tubes. */
export const costalCartilageSolid = (): BoundedSdf => {
  const tubes = COSTAL_CARTILAGE_LINES.map((line, i) =>
    tube(knotsOf(fromRib(i, line), (RIB_MEASUREMENTS[i]?.thicknessMm ?? 7) * 0.6), { steps: 5 }),
  );
  return { sdf: smoothUnion(tubes, 1), bounds: boundsOfPrimitives(tubes, 3) };
};
