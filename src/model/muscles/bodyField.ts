import type { PartId } from '#anatomy/structures.ts';
import type { BoundedSdf, Box } from '#geometry/sdf.ts';
import { copyVoxelField, createVoxelField, type VoxelField } from '#geometry/voxelField.ts';
import { addSolid, mergeField } from '#geometry/voxelFieldFill.ts';
import { blurField, symmetriseField } from '#geometry/voxelFieldFilter.ts';
import type { BodyMap } from '../proportions/bodyMap.ts';
import { carryBox } from '../proportions/carryBox.ts';
import { carrySolid, leastGrowthIn } from '../proportions/carrySolid.ts';
import { straightenDistances } from '../proportions/straightenDistances.ts';
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

const isInReach = ({ bounds }: BoundedSdf, box: Box): boolean =>
  bounds.max[0] > box.min[0] && bounds.min[2] < box.max[2];

/** The strip of the right half keeps its width, so that the median plane stays on samples. */
const boxIn = (map: BodyMap): Box => {
  const { min, max } = carryBox(map, FIELD_BOX);
  return { min: [FIELD_BOX.min[0], min[1], min[2]], max };
};

/**
 * Fills the field of a body with everything that is deeper than any muscle.
 * @param bones solids of the default body
 */
export const buildBodyField = (bones: ReadonlyMap<PartId, BoundedSdf>, map: BodyMap): BodyField => {
  const box = boxIn(map);
  const growth = leastGrowthIn(map, FIELD_BOX);
  const carried = (solid: BoundedSdf): BoundedSdf => carrySolid(map, solid, growth);
  const sharp = createVoxelField(box, CELL_MM);
  const shoulder = createVoxelField(box, CELL_MM);
  for (const [part, original] of bones) {
    const solid = carried(original);
    if (isInReach(solid, box)) addSolid(SHOULDER_PARTS.has(part) ? shoulder : sharp, solid, MARGIN_MM);
  }
  for (const strip of buildThoraxWall()) addSolid(sharp, carried(strip), MARGIN_MM);
  addSolid(sharp, carried(trunkFilling), MARGIN_MM);
  for (const field of [sharp, shoulder]) straightenDistances(field, map, growth);
  symmetriseField(sharp);
  // Muscles bridge small hollows of the bones; nothing of the bones themselves may be lost by that.
  const trunk = copyVoxelField(blurField(sharp, BLUR_PASSES));
  mergeField(trunk, sharp);
  return { trunk, shoulder };
};
