import type { Vec3 } from '#anatomy/frame.ts';
import type { Side } from '#anatomy/sides.ts';
import { techniqueById } from '#content/index.ts';
import type { Contact, Load } from '#content/schema/records.ts';
import { placeAt, planPlayback } from '#domain/reach/playPlan.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import type { TechniquePath } from '#domain/reach/techniquePath.ts';
import { walkPath } from '#domain/reach/walkPath.ts';
import type { DorsumState, Playback } from '#store/state.ts';
import type { ToolPlace } from '../tools/ToolPlace.ts';
import { toolInHand, toolOfTechnique } from './toolInHand.ts';

const UP: Vec3 = [0, 1, 0];

/** A hand that comes over the shoulder is the other side's; every other hand is the side's own. */
const handOf = (load: Load, side: Side): Side => {
  const isOver = load.by === 'own-hands' && load.ways.every((way) => way === 'over-shoulder');
  return isOver === (side === 'left') ? 'right' : 'left';
};

/** The path of what is played, with the kind of tool that is in hand; null where none keeps clear of the zone. */
export const pathOfPlayback = (
  desk: ReachDesk,
  { technique, side }: Playback,
  kindId: string | null,
): TechniquePath | null => {
  const inHand = toolOfTechnique(technique, kindId);
  return desk.pathOf(technique, side, inHand?.kind.id);
};

/** Where the tool of a technique is at the moment that is shown. */
const placeOnPath = (path: TechniquePath, { technique: id, side, atS }: Playback): ToolPlace | null => {
  const technique = techniqueById.get(id);
  if (!technique) return null;
  const moment = placeAt(planPlayback(technique), atS);
  const { at, normal, forward, indentMm, walkedMm } = walkPath(path, moment.along);
  return {
    contact: path.approach.contact,
    at,
    normal,
    along: forward,
    indentMm: indentMm * moment.press,
    rolledMm: walkedMm,
    hand: handOf(path.approach.load, side),
  };
};

/** A tool pressed on the spot that is asked about; null where it may not press there, or cannot. */
const placeOnSpot = (desk: ReachDesk, vertex: number, toolId: string, kindId: string, contacts: readonly Contact[]) => {
  const found = desk.pressesAt(vertex).find((answer) => answer.toolId === toolId && answer.kindId === kindId);
  const contact = contacts.find(({ name }) => name === found?.press?.contact);
  if (!found?.press || !contact) return null;
  const { at, normal } = desk.spotAt(vertex);
  return { contact, at, normal, along: UP, indentMm: found.press.indentMm };
};

/** Where the tool stands for what the page shows: on a technique's path, or on the spot asked about; null for nowhere. */
export const placeTool = (
  desk: ReachDesk,
  state: Pick<DorsumState, 'playback' | 'panel' | 'tool' | 'toolKind' | 'spot'>,
): ToolPlace | null => {
  if (state.playback) {
    const path = pathOfPlayback(desk, state.playback, state.toolKind);
    return path && placeOnPath(path, state.playback);
  }
  const inHand = toolInHand(state);
  if (state.spot === null || state.panel?.kind !== 'spot' || !inHand) return null;
  return placeOnSpot(desk, state.spot, inHand.tool.id, inHand.kind.id, inHand.kind.contacts);
};
