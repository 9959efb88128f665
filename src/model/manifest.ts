import { createHash } from 'node:crypto';
import { MM_PER_M } from '#anatomy/frame.ts';
import {
  MANIFEST_VERSION,
  type ManifestAttachment,
  type ManifestStructure,
  type ModelManifest,
} from '#anatomy/manifest.ts';
import type { Side } from '#anatomy/sides.ts';
import { parseStructureId, STRUCTURE_IDS, structureIdOf } from '#anatomy/structures.ts';
import { boundsOfMesh, volumeOf } from '#geometry/measureMesh.ts';
import { add, scale } from '#geometry/vec.ts';
import type { BodyPart } from './bodyPart.ts';
import { roundTo, toMetres } from './metres.ts';
import type { PackedPart } from './pack/packedPart.ts';
import { dequantisePositions } from './pack/quantise.ts';
import { partOf } from './partOf.ts';

/** Enough to check an attachment by, few enough to ship. */
const POINTS_AN_ATTACHMENT = 5;

const MM3_PER_ML = 1000;

export type ManifestInput = {
  /** What was built, and how each level holds it; null where a model has no light level. */
  readonly parts: readonly {
    readonly built: BodyPart;
    readonly packed: PackedPart;
    readonly light: PackedPart | null;
  }[];
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly spine: ModelManifest['spine'];
  readonly levels: ModelManifest['levels'];
  readonly shoulders: ModelManifest['shoulders'];
};

/**
 * Describes the packed model: what a reader of the files would measure, and what the files do not hold.
 * Structures come in the order of the vocabulary.
 */
export const buildManifest = ({ parts, files, spine, levels, shoulders }: ManifestInput): ModelManifest => {
  const described = new Map(parts.flatMap(describePart).map((s) => [s.id, s]));
  return {
    version: MANIFEST_VERSION,
    // The floor lies at 0: the highest point of the body is its stature.
    statureM: roundTo(Math.max(...[...described.values()].map(({ bounds }) => bounds.max[1])), 1000),
    files: files.map(({ name, bytes }) => ({
      name,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
    structures: STRUCTURE_IDS.flatMap((id) => described.get(id) ?? []),
    spine,
    levels,
    shoulders,
  };
};

const describePart = ({ built, packed, light }: ManifestInput['parts'][number]): ManifestStructure[] => {
  const part = partOf(built.part);
  const mesh = { positions: dequantisePositions(packed.positions, packed.stepM), indices: packed.indices };
  const { min, max } = boundsOfMesh(mesh);
  const offset = scale(packed.rightOffset, packed.stepM * MM_PER_M);
  return packed.ids.map((id, copy) => {
    const isMirrored = copy === 1;
    const side = parseStructureId(id)?.side ?? null;
    return {
      id,
      part: built.part,
      side,
      tissue: part.tissue,
      layer: part.layer,
      group: part.group,
      triangles: mesh.indices.length / 3,
      seenTriangles: packed.seenTriangles,
      lightTriangles: light === null ? null : light.indices.length / 3,
      bounds: isMirrored
        ? {
            min: toMetres(add([-max[0], min[1], min[2]], offset)),
            max: toMetres(add([-min[0], max[1], max[2]], offset)),
          }
        : { min: toMetres(min), max: toMetres(max) },
      volumeMl: roundTo(volumeOf(mesh) / MM3_PER_ML, 100),
      fibreLengthMm: built.fibreLengthMm === null ? null : roundTo(built.fibreLengthMm, 10),
      attachments: built.attachments.map((attachment) => describeAttachment(attachment, side)),
    };
  });
};

const describeAttachment = (
  { bone, kind, points }: BodyPart['attachments'][number],
  side: Side | null,
): ManifestAttachment => ({
  bone: structureIdOf(partOf(bone), side ?? 'left'),
  kind,
  points: spreadOver(points, POINTS_AN_ATTACHMENT).map(([x, y, z]) => toMetres([side === 'right' ? -x : x, y, z])),
});

/** Evenly chosen from the first to the last. */
const spreadOver = <T>(row: readonly T[], count: number): T[] =>
  row.length <= count
    ? [...row]
    : Array.from({ length: count }, (_, i) => row[Math.round((i * (row.length - 1)) / (count - 1))] as T);
