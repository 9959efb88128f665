import type { PartCheck, ReportPart, ReportReference } from '#anatomy/report.ts';
import { countOpenEdges, smallestTriangleArea, volumeOf } from '#geometry/measureMesh.ts';
import type { RawMesh } from '#geometry/surfaceNets.ts';
import type { BodyPart } from '../bodyPart.ts';
import { roundTo } from '../metres.ts';
import type { PackedPart } from '../pack/packedPart.ts';
import { dequantisePositions } from '../pack/quantise.ts';
import { measureThickness } from './measureThickness.ts';
import { measureLoss } from './surfaceDistance.ts';

const SAMPLES = 1200;
const MM3_PER_ML = 1000;
/** Octahedral normals take four bytes a vertex in the file. */
const NORMAL_BYTES = 4;

/** The mesh of a packed part as a reader of the file sees it, mm. */
export const meshOfPacked = ({ positions, stepM, indices }: PackedPart): RawMesh => ({
  positions: dequantisePositions(positions, stepM),
  indices,
});

const failedChecks = (mesh: RawMesh): PartCheck[] => {
  const failed: PartCheck[] = [];
  if (countOpenEdges(mesh) > 0) failed.push('closed');
  if (!(volumeOf(mesh) > 0)) failed.push('outward');
  if (!(smallestTriangleArea(mesh) > 0)) failed.push('no-empty-face');
  return failed;
};

/** Bytes of the part's numbers as the file lays them out before packing. */
const weigh = ({ positions, indices, fibre, occlusion }: PackedPart): number => {
  const vertices = positions.length / 3;
  const indexBytes = indices.length * (vertices <= 65535 ? 2 : 4);
  return (
    indexBytes +
    positions.byteLength +
    vertices * NORMAL_BYTES +
    (fibre?.byteLength ?? 0) +
    (occlusion?.byteLength ?? 0)
  );
};

/** Measures one part at both levels against what was built. */
export const describePart = (
  built: BodyPart,
  full: PackedPart,
  light: PackedPart,
  reference: ReportReference | null,
): ReportPart => {
  const mesh = meshOfPacked(full);
  return {
    part: built.part,
    triangles: full.indices.length / 3,
    lightTriangles: light.indices.length / 3,
    bytes: weigh(full),
    volumeMl: roundTo(volumeOf(mesh) / MM3_PER_ML, 100),
    thickness: measureThickness(mesh, SAMPLES),
    fullLoss: measureLoss(built.mesh, mesh, SAMPLES),
    lightLoss: measureLoss(built.mesh, meshOfPacked(light), SAMPLES),
    reference,
    failed: failedChecks(mesh),
  };
};
