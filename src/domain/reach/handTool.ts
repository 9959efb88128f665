import type { Vec3 } from '#anatomy/frame.ts';
import { maskOfReasons } from '#anatomy/skinMap.ts';
import type { Contact, Tool, ToolKind } from '#content/schema/records.ts';
import { INDENT_MAX_MM, neededClearanceMm, patchOf } from './contact.ts';
import { type Held, holdOff } from './holdOff.ts';
import type { ReachEngine } from './reach.ts';
import { createProjection, type SurfacePoint } from './skinSurface.ts';

/** A tool in a hand, put down on the skin. Millimetres, body frame. */
export type HandPlace = Held & {
  readonly contact: Contact;
  /** How far it sinks in there; 0 where nothing presses it on. */
  readonly indentMm: number;
  /** Clearance that the middle of its patch keeps from the zone that no tool may press. */
  readonly neededMm: number;
};

/** A tool that is moved over the back by hand. */
export type HandTool = {
  readonly contact: Contact;
  /** Where the tool stays when the hand is at a point; null where there is no room in one piece with that skin. */
  readonly put: (point: Vec3) => HandPlace | null;
  /** The skin nearest to a point: where the hand itself is. */
  readonly onSkin: (point: Vec3) => SurfacePoint;
};

/** A place leans on a corner of its triangle from this share on. */
const WEIGHT_MIN = 1e-4;

/**
 * Prepares a tool of one kind to be moved over the back by hand.
 * @throws RangeError where the kind touches with nothing
 */
export const createHandTool = (engine: ReachEngine, tool: Tool, kind: ToolKind): HandTool => {
  const [contact] = kind.contacts;
  if (!contact) throw new RangeError(`expected a contact of ${kind.id}, got none`);
  const { skin } = engine.posed('neutral');
  const project = createProjection(skin);
  const offMask = maskOfReasons(tool.keepsOff);
  const isOff = (vertex: number): boolean => ((skin.map.reasons[vertex] as number) & offMask) !== 0;
  const neededMm = neededClearanceMm(patchOf(contact, Math.min(INDENT_MAX_MM, contact.indentMaxMm ?? INDENT_MAX_MM)));
  const accesses = engine
    .approaches({ tool, kind, technique: null })
    .filter((approach) => approach.contact === contact);

  const indentAt = ({ corners, weights }: Held): number =>
    accesses.reduce((most, { access }) => {
      const indent = corners.reduce((sum, corner, k) => {
        const weight = weights[k] as number;
        return Math.abs(weight) < WEIGHT_MIN ? sum : sum + (access.indentsMm[corner] as number) * weight;
      }, 0);
      // Where nothing brings it, the indentation is no number.
      return Number.isNaN(indent) ? most : Math.max(most, indent);
    }, 0);

  return {
    contact,
    onSkin: project,
    put: (point) => {
      const held = holdOff(skin, project, point, neededMm, isOff);
      return held && { ...held, contact, indentMm: indentAt(held), neededMm };
    },
  };
};
