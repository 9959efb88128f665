import { MM_PER_M, type Vec3 } from '#anatomy/frame.ts';
import type { TechniquePath } from '#domain/reach/techniquePath.ts';
import { add, dot, normalise, scale } from '#geometry/vec.ts';
import type { CameraMoves } from '../camera/CameraMoves.ts';

type Place = { readonly at: Vec3; readonly normal: Vec3 };

/** How much of the body round the places is shown with them. */
const ROUND_MM = 170;
/** Skin that faces the camera by less than this is not seen well. */
const FACING_MIN = 0.25;
/** A view keeps this much of "from behind", so that one knows the body again. */
const BEHIND: Vec3 = [0, 0.12, -1.1];

/** From the side and above, where what is long lies across the back and would hide it all from behind. */
const ASIDE: Vec3 = [0.85, 0.5, -0.8];
const ROUND_LONG_MM = 260;

const pointsRound = (places: readonly Place[], roundMm: number): Vec3[] =>
  places.flatMap(({ at: [x, y, z] }) =>
    [-roundMm, roundMm].flatMap((off): Vec3[] => [
      scale([x + off, y, z], 1 / MM_PER_M),
      scale([x, y + off, z], 1 / MM_PER_M),
    ]),
  );

const meanNormal = (places: readonly Place[]): Vec3 =>
  normalise(places.reduce<Vec3>((sum, place) => add(sum, place.normal), [0, 0, 0]));

/** What is shown of a way over the skin: a long tool is looked at from the side that it works on. */
export const showWay = (moves: CameraMoves | null, { samples, side, approach }: TechniquePath): void => {
  if (approach.contact.shape !== 'cylinder') {
    moves?.show(pointsRound(samples, ROUND_MM), add(meanNormal(samples), BEHIND));
    return;
  }
  const [x, y, z] = ASIDE;
  moves?.show(pointsRound(samples, ROUND_LONG_MM), [side === 'left' ? x : -x, y, z]);
};

/** Turns to skin places where the camera sees them badly or not at all: then square on, with the body round them. */
export const showPlaces = (moves: CameraMoves | null, places: readonly Place[]): void => {
  const normal = meanNormal(places);
  if (!moves || dot(normal, moves.towardsCamera) > FACING_MIN) return;
  moves.show(pointsRound(places, ROUND_MM), add(normal, BEHIND));
};
