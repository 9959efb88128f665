import type { ToolShape } from '#anatomy/toolShapes.ts';
import type { Contact } from '#content/schema/records.ts';
import { tools } from '#content/tools/tools.ts';
import { elbow, forearm } from './arm.ts';
import { ball } from './balls.ts';
import { cane } from './cane.ts';
import { hand } from './hand.ts';
import { FINGERS_POSE, KNUCKLES_POSE, PALM_POSE, THUMB_POSE } from './handPose.ts';
import { massager } from './massager.ts';
import { gridRoller, smoothRoller } from './rollers.ts';
import type { ToolSolid } from './toolSolid.ts';

type Made<Shape extends Contact['shape']> = Extract<Contact, { shape: Shape }>;

/**
 * The contact of that name in the tools' records: what is drawn is as large as what is reckoned with.
 * @throws where no tool has such a contact
 */
const contactNamed = <Shape extends Contact['shape']>(name: string, shape: Shape): Made<Shape> => {
  for (const contact of tools.flatMap(({ kinds }) => kinds.flatMap(({ contacts }) => contacts))) {
    if (contact.name === name && contact.shape === shape) return contact as Made<Shape>;
  }
  throw new Error(`expected a tool with the ${shape} "${name}" among its contacts`);
};

/** The solids of every shape. */
export const describeTools = (): ReadonlyMap<ToolShape, readonly ToolSolid[]> =>
  new Map([
    ['smooth-roller', smoothRoller(contactNamed('smooth foam roller', 'cylinder'))],
    ['grid-roller', gridRoller(contactNamed('grid roller', 'cylinder'))],
    ['lacrosse-ball', ball(contactNamed('lacrosse ball', 'sphere').radiusMm, 'rubber')],
    ['tennis-ball', ball(contactNamed('tennis ball', 'sphere').radiusMm, 'felt')],
    ['cane', cane(contactNamed('knob of the cane', 'sphere').radiusMm)],
    ['massager', massager(contactNamed('percussion head', 'sphere').radiusMm)],
    ['thumb', hand(THUMB_POSE)],
    ['knuckles', hand(KNUCKLES_POSE)],
    ['fingers', hand(FINGERS_POSE)],
    ['palm', hand(PALM_POSE)],
    ['forearm', forearm()],
    ['elbow', elbow(contactNamed('elbow', 'sphere').radiusMm)],
  ]);
