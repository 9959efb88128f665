import { bell } from '#geometry/scalar.ts';
import type { BoundedSdf, Box, Sdf } from '#geometry/sdf.ts';
import { smoothMin } from '#geometry/smooth.ts';
import { createVoxelField, sampleField, type VoxelField } from '#geometry/voxelField.ts';
import { measureDistances } from '#geometry/voxelFieldDistance.ts';
import { blurField } from '#geometry/voxelFieldFilter.ts';
import type { BodyMap } from '../proportions/bodyMap.ts';
import { carryBox } from '../proportions/carryBox.ts';
import { armSkin, isArm, trunkFlesh } from './bodyShape.ts';
import { midlineGroove } from './midlineGroove.ts';

/** Eight to nine millimetres of fat beside L1 and L2, two to six of dermis, less over the shoulder blades. */
const SKIN_AND_FAT_MM = 10;
/** Fat rounds off hollows narrower than twice this. */
const CLOSING_MM = 20;
const CELL_MM = 4;
const BLUR_PASSES = 4;
const ARM_BLEND_MM = 14;
/** Smoothing must not bring the skin nearer to the flesh than this; over the spines of the vertebrae there is less fat. */
const LEAST_MM = 9.5;
const LEAST_MIDLINE_MM = 8.5;
const MIDLINE_HALF_MM = 10;
const LEAST_BLEND_MM = 5;
/** Takes the steps of the grid out of the distance to the flesh. */
const STEP_BLUR_PASSES = 1;

const isInBox = ({ min, max }: Box, x: number, y: number, z: number): boolean =>
  x >= min[0] && x <= max[0] && y >= min[1] && y <= max[1] && z >= min[2] && z <= max[2];

const boxOfField = ({ min, size, cellMm }: VoxelField): Box => {
  const end = (k: 0 | 1 | 2): number => min[k] + (size[k] - 1) * cellMm;
  return { min, max: [end(0), end(1), end(2)] };
};

const coverMask = (grid: VoxelField, body: VoxelField, solids: readonly BoundedSdf[], map: BodyMap): Uint8Array => {
  const { min, cellMm, size } = grid;
  const mask = new Uint8Array(grid.values.length);
  const bodyBox = boxOfField(body);
  let o = 0;
  for (let k = 0; k < size[2]; k++) {
    for (let j = 0; j < size[1]; j++) {
      for (let i = 0; i < size[0]; i++, o++) {
        const x = Math.abs(min[0] + i * cellMm);
        const y = min[1] + j * cellMm;
        const z = min[2] + k * cellMm;
        const [px, py, pz] = map.carryBack(x, y, z);
        if (isArm(px, py)) continue;
        const isFlesh = (isInBox(bodyBox, x, y, z) && sampleField(body, x, y, z) < 0) || trunkFlesh(px, py, pz) < 0;
        if (isFlesh || solids.some(({ sdf, bounds }) => isInBox(bounds, x, y, z) && sdf(x, y, z) < 0)) mask[o] = 1;
      }
    }
  }
  return mask;
};

/**
 * Distance to the skin, mm, negative inside, smooth and the same on both sides.
 * Flesh is first widened by the thickness of skin and fat and what closes hollows, then drawn in again by the latter.
 * @param body field with all muscles in, left half
 * @param solids bones that lie under the skin without muscle over them
 * @param map the body
 */
export const buildSkinField = (body: VoxelField, solids: readonly BoundedSdf[], map: BodyMap): Sdf => {
  const grid = createVoxelField(carryBox(map, { min: [-16, 612, -84], max: [284, 1688, 248] }), CELL_MM);
  const widened = measureDistances(grid, coverMask(grid, body, solids, map));
  const reach = SKIN_AND_FAT_MM + CLOSING_MM;
  const isOutside = Uint8Array.from(widened, (d) => (d > reach ? 1 : 0));
  const isInside = isOutside.map((v) => 1 - v);
  const depth = measureDistances(grid, isOutside);
  const beyond = measureDistances(grid, isInside);
  const raw: VoxelField = { ...grid, values: depth.map((d, o) => CLOSING_MM - d + (beyond[o] ?? 0)) };
  const smooth = blurField(raw, BLUR_PASSES);
  const flesh = blurField({ ...grid, values: widened }, STEP_BLUR_PASSES);
  return (x, y, z) => {
    const left = Math.abs(x);
    const [px, py, pz] = map.carryBack(left, y, z);
    const leastMm = LEAST_MM - (LEAST_MM - LEAST_MIDLINE_MM) * bell(px, 0, MIDLINE_HALF_MM);
    const shell = smoothMin(
      sampleField(smooth, left, y, z) + midlineGroove(px, py, pz),
      sampleField(flesh, left, y, z) - leastMm,
      LEAST_BLEND_MM,
    );
    return smoothMin(shell, armSkin(px, py, pz), ARM_BLEND_MM);
  };
};
