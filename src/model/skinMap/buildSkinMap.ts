import { MM_PER_M, type Vec3 } from '#anatomy/frame.ts';
import type { SpineStation } from '#anatomy/manifest.ts';
import { maskOfReasons, type SkinMap } from '#anatomy/skinMap.ts';
import { structureIdOf } from '#anatomy/structures.ts';
import { marchFrom } from '#geometry/fastMarching.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import { remesh } from '#geometry/remesh/remesh.ts';
import { POSITION_STEP_MM } from '#geometry/skinMap/steps.ts';
import type { RawMesh } from '#geometry/surfaceNets.ts';
import { withVertexNormals } from '#geometry/vertexNormals.ts';
import type { BodyPart } from '../bodyPart.ts';
import { partOf } from '../partOf.ts';
import type { BodyMap } from '../proportions/bodyMap.ts';
import { cutOutBack, isOnSameBorder } from './backRegion.ts';
import { type Buried, measureStacks } from './measureStacks.ts';
import { createZoneTeller } from './zoneOfPoint.ts';

/** No two neighbours on the map lie farther apart. */
const SPACING_MM = 4;
const EDGE_MM = 3.1;

const onGrid = (mm: number): number => Math.round(mm / POSITION_STEP_MM) * POSITION_STEP_MM;

/** Vertices on the packed map's grid, the inner border on the median plane, with the normals that reading it will give. */
const settle = ({ positions, indices }: RawMesh): TriangleMesh => {
  const settled = positions.map(onGrid);
  const { normals } = withVertexNormals({ positions: settled, indices });
  for (let i = 0; i < normals.length; i += 3) {
    if (settled[i] !== 0) continue;
    // The other half's faces lean the other way.
    const length = Math.hypot(normals[i + 1] as number, normals[i + 2] as number) || 1;
    normals.set([0, (normals[i + 1] as number) / length, (normals[i + 2] as number) / length], i);
  }
  return { positions: settled, indices, normals };
};

/** A part whose right one is not the left one's mirror image, as it would lie under the left half if it were turned over. */
const turnedOver = ({ mesh, rightOffsetMm: [x, y, z] = [0, 0, 0] }: BodyPart): RawMesh => ({
  indices: mesh.indices,
  positions: mesh.positions.map((value, i) => value + ([-x, y, z][i % 3] as number)),
});

/** All that lies beneath the skin of the left half, in the order of the vocabulary. */
const listBuried = (parts: readonly BodyPart[]): Buried[] =>
  parts
    .filter(({ part }) => partOf(part).tissue !== 'skin')
    .flatMap((built): Buried[] => {
      const id = structureIdOf(partOf(built.part), 'left');
      if (!built.rightOffsetMm) return [{ id, mesh: built.mesh }];
      return [
        { id, mesh: built.mesh },
        { id: structureIdOf(partOf(built.part), 'right'), mesh: turnedOver(built) },
      ];
    });

/** The row of spinous processes on the skin: the median border between the first and the last station. */
const listSpineVertices = (positions: Float32Array, stations: readonly SpineStation[]): number[] => {
  const heights = stations.map(({ tip }) => tip[1] * MM_PER_M);
  const [high, low] = [Math.max(...heights), Math.min(...heights)];
  const found: number[] = [];
  for (let i = 0; i < positions.length; i += 3) {
    const y = positions[i + 1] as number;
    if (positions[i] === 0 && y >= low && y <= high) found.push(i / 3);
  }
  return found;
};

/**
 * The left half of the map of the skin: its points, what lies beneath each along the inward normal, how far it is from the
 * spine, and where no tool may press or only with care. Layers of a right structure belong to the mirrored half alone: there
 * the two sides differ.
 * @param parts all parts of the body, left and midline, mm
 * @throws where there is no skin among them
 */
export const buildSkinMap = (parts: readonly BodyPart[], map: BodyMap, stations: readonly SpineStation[]): SkinMap => {
  const skin = parts.find(({ part }) => part === 'skin');
  if (!skin) throw new Error('expected the skin among the parts of the body');
  const back = remesh(cutOutBack(skin.mesh, map), {
    edgeMm: EDGE_MM,
    longestMm: SPACING_MM - POSITION_STEP_MM,
    isSameBorder: isOnSameBorder(map),
  });
  const mesh = settle(back);
  const buried = listBuried(parts);
  const stacks = measureStacks(mesh, buried);
  const spineDistancesMm = marchFrom(mesh, listSpineVertices(mesh.positions, stations));
  const tellZone = createZoneTeller(map, stations, buried, SPACING_MM);
  const vectorAt = (values: Float32Array, i: number): Vec3 => [
    values[i * 3] as number,
    values[i * 3 + 1] as number,
    values[i * 3 + 2] as number,
  ];
  const reasons = Uint16Array.from(stacks, (layers, i) =>
    maskOfReasons(
      tellZone({
        at: vectorAt(mesh.positions, i),
        normal: vectorAt(mesh.normals, i),
        layers: layers.map(({ structure, entryMm }) => ({ id: buried[structure]?.id ?? '', entryMm })),
      }),
    ),
  );
  const layers = stacks.flat();
  const starts = new Uint32Array(stacks.length + 1);
  stacks.forEach((stack, i) => {
    starts[i + 1] = (starts[i] ?? 0) + stack.length;
  });
  return {
    structures: buried.map(({ id }) => id),
    ...mesh,
    stackStarts: starts,
    layerStructures: Uint16Array.from(layers, ({ structure }) => structure),
    layerEntriesMm: Float32Array.from(layers, ({ entryMm }) => entryMm),
    layerExitsMm: Float32Array.from(layers, ({ exitMm }) => exitMm),
    spineDistancesMm,
    reasons,
  };
};
