import type { Vec3 } from '#anatomy/frame.ts';
import { clipMesh } from '#geometry/clipMesh.ts';
import { keepLargestComponent } from '#geometry/components.ts';
import type { RawMesh } from '#geometry/surfaceNets.ts';
import { spinousTip } from '../landmarks.ts';
import type { BodyMap } from '../proportions/bodyMap.ts';
import { armSkin } from '../skin/bodyShape.ts';

/** The frontal plane through the armpit: the mid-axillary line of a standing body. */
const MID_AXILLARY_Z = 80;
/** The gluteal fold, at the height of the ischial tuberosities. */
const GLUTEAL_FOLD_Y = 785;
const ABOVE_C2_MM = 12;
/** Below this the arm hangs free; so far around it nothing belongs to the back. */
const ARM_FREE_Y = 1235;
const ARM_GAP_MM = 4;

/** One border of the back: 0 on it, less within. Places of the default body. */
type Border = (place: Vec3) => number;

const BORDERS: readonly Border[] = [
  ([x]) => -x,
  ([, y]) => GLUTEAL_FOLD_Y - y,
  ([, y]) => y - (spinousTip('c2')[1] + ABOVE_C2_MM),
  ([, , z]) => z - MID_AXILLARY_Z,
  ([x, y, z]) => Math.min(ARM_FREE_Y - y, ARM_GAP_MM - armSkin(x, y, z)),
];

/** How close to a border a place counts as on it, mm. */
const ON_BORDER_MM = 0.02;

/** The skin of the left half of the back, neck and shoulders: C2 to the gluteal fold, to the mid-axillary line, without the arm. */
export const cutOutBack = (skin: RawMesh, map: BodyMap): RawMesh =>
  keepLargestComponent(
    BORDERS.reduce((mesh, border) => clipMesh(mesh, (x, y, z) => border(map.carryBack(x, y, z))), skin),
  );

/** Whether two places on the rim of the cut-out back lie on one of its borders. */
export const isOnSameBorder =
  (map: BodyMap) =>
  (a: Vec3, b: Vec3): boolean => {
    const [pa, pb] = [map.carryBack(...a), map.carryBack(...b)];
    return BORDERS.some((border) => Math.abs(border(pa)) < ON_BORDER_MM && Math.abs(border(pb)) < ON_BORDER_MM);
  };
