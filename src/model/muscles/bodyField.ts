import type { PartId } from '#anatomy/structures.ts';
import type { BoundedSdf, Box } from '#geometry/sdf.ts';
import { copyVoxelField, createVoxelField, type VoxelField } from '#geometry/voxelField.ts';
import { addSolid, mergeField } from '#geometry/voxelFieldFill.ts';
import { blurField, symmetriseField } from '#geometry/voxelFieldFilter.ts';
import { buildThoraxWall } from './thoraxWall.ts';
import { trunkFilling } from './trunkFilling.ts';

/** The left half of the back with a strip of the right, so that the midline has two sides. */
const FIELD_BOX: Box = { min: [-25, 655, -55], max: [245, 1545, 165] };
const CELL_MM = 2.5;
const MARGIN_MM = 12;
const BLUR_PASSES = 2;

/** The bones that the deep muscles pass under, and that only the muscles of shoulder and shoulder girdle lie on. */
const SHOULDER_PARTS: ReadonlySet<PartId> = new Set(['scapula', 'clavicle', 'humerus']);

/** What muscles are laid on. */
export type BodyField = {
  /** Skeleton of the trunk with the thorax wall and what fills it; muscles are added as they are built. */
  readonly trunk: VoxelField;
  /** Scapula, clavicle and humerus, not part of the trunk until the deep muscles are in. */
  readonly shoulder: VoxelField;
};

const isInReach = ({ bounds }: BoundedSdf): boolean =>
  bounds.max[0] > FIELD_BOX.min[0] && bounds.min[2] < FIELD_BOX.max[2];

/** Fills the field with everything that is deeper than any muscle. */
export const buildBodyField = (bones: ReadonlyMap<PartId, BoundedSdf>): BodyField => {
  const sharp = createVoxelField(FIELD_BOX, CELL_MM);
  const shoulder = createVoxelField(FIELD_BOX, CELL_MM);
  for (const [part, solid] of bones) {
    if (isInReach(solid)) addSolid(SHOULDER_PARTS.has(part) ? shoulder : sharp, solid, MARGIN_MM);
  }
  for (const strip of buildThoraxWall()) addSolid(sharp, strip, MARGIN_MM);
  addSolid(sharp, trunkFilling, MARGIN_MM);
  symmetriseField(sharp);
  // Muscles bridge small hollows of the bones; nothing of the bones themselves may be lost by that.
  const trunk = copyVoxelField(blurField(sharp, BLUR_PASSES));
  mergeField(trunk, sharp);
  return { trunk, shoulder };
};
