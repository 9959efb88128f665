import type { Vec3 } from '#anatomy/frame.ts';
import type { PartId } from '#anatomy/structures.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import type { BuiltMuscle } from './built.ts';

/**
 * One part of the body on its way to the file, mm, body frame; paired parts are the left one.
 * What bones and skin do not have is null or empty.
 */
export type BodyPart = {
  readonly part: PartId;
  readonly mesh: TriangleMesh;
  /** 4 numbers a vertex as in `BuiltMuscle`. */
  readonly fibre: Float32Array | null;
  readonly fibreLengthMm: number | null;
  readonly attachments: BuiltMuscle['attachments'];
  /** How far the right one lies from the left one's mirror image, mm; where it is missing the two sides mirror each other. */
  readonly rightOffsetMm?: Vec3;
};
