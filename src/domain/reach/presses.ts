import { maskOfReasons } from '#anatomy/skinMap.ts';
import { parseStructureId } from '#anatomy/structures.ts';
import { INDENT_MIN_MM, neededClearanceMm, patchOf } from './contact.ts';
import { shareUnder } from './pressure.ts';
import type { Press, PressAnswer, StackLayer } from './ReachDesk.ts';
import { heightsOfSpan, type ReachEngine, type ToolUse } from './reach.ts';
import { stackAt } from './spots.ts';

const isHard = ({ id }: StackLayer): boolean => {
  const tissue = parseStructureId(id)?.part.tissue;
  return tissue === 'bone' || tissue === 'cartilage';
};

const downToBone = (stack: readonly StackLayer[]): readonly StackLayer[] => {
  const bone = stack.findIndex(isHard);
  return bone < 0 ? stack : stack.slice(0, bone + 1);
};

/** What arrives at the deepest muscle that no bone shields. */
const deepestShare = ({ layers }: Press): number =>
  layers.filter(({ id }) => parseStructureId(id)?.part.tissue === 'muscle').at(-1)?.share ?? 0;

/** How a use of a tool presses at a vertex, by the contact and load that pass most to the depth; or why it does not. */
export const pressOfUse = (engine: ReachEngine, use: ToolUse, vertex: number): PressAnswer => {
  const { tool, kind, technique } = use;
  const { skin } = engine.posed(technique?.pose ?? 'neutral');
  const refuse = (refusal: NonNullable<PressAnswer['refusal']>): PressAnswer => ({ press: null, refusal });
  if (skin.isAvoid[vertex]) return refuse('avoid');
  if (((skin.map.reasons[vertex] as number) & maskOfReasons(tool.keepsOff)) !== 0) return refuse('kept-off');
  const y = skin.map.positions[vertex * 3 + 1] as number;
  const [low, high] = technique
    ? heightsOfSpan(engine.body, technique)
    : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (y < low || y > high) return refuse('not-brought');
  const layers = downToBone(stackAt(skin, vertex));
  let best: Press | null = null;
  let refusal: NonNullable<PressAnswer['refusal']> = 'not-brought';
  for (const { contact, access } of engine.approaches(use)) {
    const indentMm = access.indentsMm[vertex] as number;
    if (Number.isNaN(indentMm)) continue;
    const patch = patchOf(contact, Math.max(indentMm, INDENT_MIN_MM));
    if ((skin.clearancesMm[vertex] as number) < neededClearanceMm(patch)) {
      refusal = 'near-avoid';
      continue;
    }
    if (indentMm < INDENT_MIN_MM) {
      if (refusal === 'not-brought') refusal = 'bridged';
      continue;
    }
    const firmness = access.firmnesses[vertex] as number;
    const press: Press = {
      toolId: tool.id,
      kindId: kind.id,
      techniqueId: technique?.id ?? null,
      contact: contact.name,
      indentMm,
      patch,
      firmness,
      layers: layers.map((layer) => ({
        ...layer,
        share: firmness * shareUnder(patch, isHard(layer) ? layer.entryMm : (layer.entryMm + layer.exitMm) / 2),
      })),
    };
    if (!best || deepestShare(press) > deepestShare(best)) best = press;
  }
  return best ? { press: best, refusal: null } : refuse(refusal);
};

/** How a use presses, or the clearest refusal, of several uses of one kind. */
export const bestPress = (answers: readonly PressAnswer[]): PressAnswer => {
  const presses = answers.filter(({ press }) => press !== null);
  const [first = { press: null, refusal: 'not-brought' } satisfies PressAnswer, ...rest] =
    presses.length > 0 ? presses : answers;
  return rest.reduce<PressAnswer>(
    (best, next) => (next.press && (!best.press || deepestShare(next.press) > deepestShare(best.press)) ? next : best),
    first,
  );
};
