import type { Vec3 } from '#anatomy/frame.ts';
import type { PartId } from '#anatomy/structures.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';

/**
 * What the generators hand on. Paired parts are built on the left only; packing mirrors them.
 * All in millimetres, body frame (+X left, +Y superior, +Z anterior).
 */
export type BuiltBone = {
  readonly part: PartId;
  /** Simplified mesh for display. */
  readonly mesh: TriangleMesh;
  /** The solid that muscles lie on; midline bones are symmetric about x = 0. */
  readonly solid: BoundedSdf;
};

export type BuiltMuscle = {
  readonly part: PartId;
  readonly mesh: TriangleMesh;
  /** 4 numbers a vertex, each 0…1: across the fibres, along them (origin → insertion), tendon mask, count of fibres / 255. */
  readonly fibre: Float32Array;
  readonly fibreLengthMm: number;
  /** Points on the attachment edges with the bone part that each is said to attach to; checked against the bones' meshes. */
  readonly attachments: readonly {
    readonly bone: PartId;
    readonly kind: 'origin' | 'insertion';
    readonly points: readonly Vec3[];
  }[];
};
