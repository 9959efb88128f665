import type { Vec3 } from '#anatomy/frame.ts';

/** Words at the edges of the view. `facing` says which side is looked at, where no edge can. */
export type OrientationWords = {
  readonly left: string;
  readonly right: string;
  readonly top: string;
  readonly bottom: string;
  readonly facing: string | null;
};

/** Words for the two ends of each axis of the body frame: positive first. */
const AXES: readonly (readonly [string, string])[] = [
  ['Left', 'Right'],
  ['Head', 'Foot'],
  ['Front', 'Back'],
];

/** The word for where a direction of the screen points in the body. */
const wordFor = (direction: Vec3): string => {
  let axis = 0;
  for (const k of [1, 2] as const) if (Math.abs(direction[k]) > Math.abs(direction[axis] ?? 0)) axis = k;
  const [positive, negative] = AXES[axis] ?? ['', ''];
  return (direction[axis] ?? 0) >= 0 ? positive : negative;
};

const opposite = ([x, y, z]: Vec3): Vec3 => [-x, -y, -z];

/**
 * Says where the body's sides and ends lie on the screen, as the marks on a radiograph do: left and right are the
 * body's own. `right` and `up` are the screen's directions, `towards` the direction to the camera, in the body frame.
 */
export const orientationWords = (right: Vec3, up: Vec3, towards: Vec3): OrientationWords => {
  const facing = wordFor(towards);
  return {
    left: wordFor(opposite(right)),
    right: wordFor(right),
    top: wordFor(up),
    bottom: wordFor(opposite(up)),
    facing: facing === 'Left' || facing === 'Right' ? `${facing} side` : null,
  };
};
