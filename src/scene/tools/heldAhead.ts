import type { Vec3 } from '#anatomy/frame.ts';
import type { Side } from '#anatomy/sides.ts';
import { isRolling, shapeOfContact } from './shapeOfContact.ts';
import type { ToolPlace } from './ToolPlace.ts';

const UP: Vec3 = [0, 1, 0];
/** Fingers that come over the shoulder point down the back, and away from the spine. */
const OVER_SHOULDER: Vec3 = [0.35, -1, 0];

const sideOf = ({ at }: Pick<ToolPlace, 'at'>): Side => (at[0] > 0 ? 'left' : 'right');

/** The hand that presses there: where nobody says, the one of that side, whose fingers then lie lateral of its thumb. */
export const handOf = (place: Pick<ToolPlace, 'at' | 'hand'>): Side => place.hand ?? sideOf(place);

/**
 * Where a tool points. Balls and rollers point where they roll to, a forearm where it glides to. What is held does not turn
 * about on its way back: handles and canes stand upright, and fingers point the way that their arm comes from.
 */
export const heldAhead = (place: ToolPlace): Vec3 => {
  const { contact, along, at } = place;
  const shape = shapeOfContact(contact);
  if (shape === 'fingers' && handOf(place) !== sideOf(place)) {
    return [OVER_SHOULDER[0] * Math.sign(at[0] || 1), OVER_SHOULDER[1], OVER_SHOULDER[2]];
  }
  // A roller rolls to either side of its axis, which stays level.
  if (contact.shape === 'cylinder') return UP;
  if (shape === 'forearm') return along[1] < 0 ? [-along[0], -along[1], -along[2]] : along;
  return shape !== null && isRolling(shape) ? along : UP;
};
