import { MM_PER_M, type Vec3 } from '#anatomy/frame.ts';
import { add, dot, normalise, scale } from '#geometry/vec.ts';
import type { CameraMoves } from '../camera/CameraMoves.ts';

type Place = { readonly at: Vec3; readonly normal: Vec3 };

/** How much of the body round the places is shown with them. */
const ROUND_MM = 170;
/** Skin that faces the camera by less than this is not seen well. */
const FACING_MIN = 0.25;
/** A view keeps this much of "from behind", so that one knows the body again. */
const BEHIND: Vec3 = [0, 0.12, -1.1];

/**
 * Turns to skin places so that they are seen square on, with the body round them.
 * @param isAlways otherwise only where the camera sees them badly or not at all
 */
export const showPlaces = (moves: CameraMoves | null, places: readonly Place[], isAlways: boolean): void => {
  if (!moves || places.length === 0) return;
  const normal = normalise(places.reduce<Vec3>((sum, place) => add(sum, place.normal), [0, 0, 0]));
  if (!isAlways && dot(normal, moves.towardsCamera) > FACING_MIN) return;
  const points = places.flatMap(({ at: [x, y, z] }) =>
    [-ROUND_MM, ROUND_MM].flatMap((off): Vec3[] => [
      scale([x + off, y, z], 1 / MM_PER_M),
      scale([x, y + off, z], 1 / MM_PER_M),
    ]),
  );
  moves.show(points, add(normal, BEHIND));
};
