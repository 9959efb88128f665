import type { Vec3 } from '#anatomy/frame.ts';
import type { SkinReason } from '#anatomy/skinMap.ts';
import { mix } from '#geometry/vec.ts';
import type { Skin } from './skin.ts';
import type { ProjectOnSkin, SurfacePoint } from './skinSurface.ts';
import { slideOff } from './slideOff.ts';

/** Where a tool that follows a hand stays. Millimetres, body frame. */
export type Held = SurfacePoint & {
  /** Whether it was turned away from where the hand put it. */
  readonly isRefused: boolean;
  /** What makes the nearest forbidden skin so; null where it may stay, or keeps off by a rule of its own. */
  readonly reason: SkinReason | null;
};

/** Halvings of the way from where the tool is clear to where the hand wants it: to less than a tenth of a millimetre. */
const HALVINGS = 10;

/** The corner of its triangle that a place lies nearest to. */
const nearestCorner = ({ corners, weights }: SurfacePoint): number => {
  const [a, b, c] = weights;
  return corners[a >= b && a >= c ? 0 : b >= c ? 1 : 2];
};

/**
 * Where a tool stays when a hand puts it down at a point of the skin: there, if its patch keeps clear of the zone that no
 * tool may press; else at the nearest clear skin, as far towards the hand as the clearance allows, so that it slides along
 * the zone's border instead of jumping from point to point. Wherever it ends, its clearance is at least `neededMm`.
 * Null where no skin in one piece with the point is clear.
 * @param neededMm clearance that the tool's patch needs
 * @param isOff vertices that this tool keeps off besides
 */
export const holdOff = (
  skin: Skin,
  project: ProjectOnSkin,
  point: Vec3,
  neededMm: number,
  isOff: (vertex: number) => boolean = () => false,
): Held | null => {
  const isClear = ({ at, corners }: SurfacePoint): boolean =>
    skin.clearanceAt(at[0], at[1], at[2]) >= neededMm && !corners.some((corner) => isOff(corner));
  const wanted = project(point);
  if (isClear(wanted)) return { ...wanted, isRefused: false, reason: null };
  const landing = slideOff(skin, nearestCorner(wanted), neededMm, isOff);
  if (!landing) return null;
  // A vertex that is clear may have a corner beside it that is not: it stands for itself alone.
  const vertex = landing.vertex;
  const normalAt = (axis: number): number => skin.map.normals[vertex * 3 + axis] as number;
  let best: SurfacePoint = {
    at: landing.at,
    normal: [normalAt(0), normalAt(1), normalAt(2)],
    corners: [vertex, vertex, vertex],
    weights: [1, 0, 0],
  };
  let [near, far] = [0, 1];
  for (let n = 0; n < HALVINGS; n++) {
    const share = (near + far) / 2;
    const tried = project(mix(landing.at, wanted.at, share));
    if (isClear(tried)) [best, near] = [tried, share];
    else far = share;
  }
  return { ...best, isRefused: true, reason: landing.reason };
};
