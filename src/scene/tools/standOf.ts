import { MM_PER_M, type Vec3 } from '#anatomy/frame.ts';
import { type Patch, patchOf } from '#domain/reach/contact.ts';
import { add, addScaled, cross, dot, lengthOf, normalise, rejectFrom, scale } from '#geometry/vec.ts';
import { heldAhead } from './heldAhead.ts';
import { layRoller } from './layRoller.ts';
import type { ToolPlace } from './ToolPlace.ts';

/** A tool's place as the stage draws it. Metres, body frame; `across`, `along`, `normal` are unit and square to each other. */
export type Stand = {
  readonly at: Vec3;
  readonly across: Vec3;
  readonly along: Vec3;
  readonly normal: Vec3;
  /** The tool's foremost point, under the skin by the indentation. */
  readonly tip: Vec3;
  readonly indent: number;
  readonly patch: Patch;
  /** Radius of the ball or roller that touches just that patch at that depth. */
  readonly radius: number;
  /** Half the length of a roller or forearm; 0 for what is round. */
  readonly halfLength: number;
  /** Whether it keeps its shape and bridges hollows, or follows the skin as flesh does. */
  readonly isRigid: boolean;
  /** How far it has rolled towards `along`, metres. */
  readonly rolled: number;
};

/** What is not pressed in touches, but dents nothing: so little is taken instead of nothing. */
const LEAST_INDENT_MM = 0.5;

/** The direction squared to the normal; any that is square to it where `along` runs along the normal itself. */
const squareTo = (normal: Vec3, along: Vec3): Vec3 => {
  const flat = rejectFrom(along, normal);
  return lengthOf(flat) > 1e-4 ? normalise(flat) : normalise(rejectFrom([normal[1], normal[2], normal[0]], normal));
};

/**
 * Works out how a tool stands. A roller lies with its middle in the median plane, wherever along it the place is: a back
 * lies on the middle of a roller.
 */
export const standOf = (place: ToolPlace): Stand => {
  const { contact } = place;
  const skin = normalise(place.normal);
  const normal = contact.shape === 'cylinder' ? layRoller(place.at, skin) : skin;
  const ahead = squareTo(normal, heldAhead(place));
  // A forearm lies lengthwise where it is moved to: it is its half-width that keeps off the spine.
  const along = contact.shape === 'strip' ? cross(normal, ahead) : ahead;
  const across = cross(along, normal);
  const rolledMm = (place.rolledMm ?? 0) * (dot(place.along, along) < 0 ? -1 : 1);
  const indentMm = Math.max(place.indentMm, LEAST_INDENT_MM);
  const patch = patchOf(contact, indentMm);
  const radiusMm =
    contact.shape === 'sphere' || contact.shape === 'cylinder'
      ? contact.radiusMm
      : (patch.halfMm ** 2 + indentMm ** 2) / (2 * indentMm);
  const isLong = contact.shape === 'cylinder' || contact.shape === 'strip';
  const middle = contact.shape === 'cylinder' ? addScaled(place.at, across, -place.at[0] / (across[0] || 1)) : place.at;
  const at = scale(middle, 1 / MM_PER_M);
  const indent = indentMm / MM_PER_M;
  return {
    at,
    across,
    along,
    normal,
    tip: add(at, scale(normal, -indent)),
    indent,
    rolled: rolledMm / MM_PER_M,
    patch,
    radius: radiusMm / MM_PER_M,
    isRigid: contact.shape === 'sphere' || contact.shape === 'cylinder',
    halfLength: isLong ? contact.lengthMm / 2 / MM_PER_M : 0,
  };
};
