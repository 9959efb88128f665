import { maskOfReasons, zoneOfMask } from '#anatomy/skinMap.ts';
import type { StructureId } from '#anatomy/structures.ts';
import { INDENT_MIN_MM } from './contact.ts';
import { compareAnswers, listMuscles } from './matrix.ts';
import { type Heat, TOUCHES, type Touch } from './ReachDesk.ts';
import { type Answer, heightsOfSpan, type ReachEngine, type ToolUse } from './reach.ts';

const numberOf = (touch: Touch): number => TOUCHES.indexOf(touch);

/** Marks the vertices on which a use presses, with their zone; what is marked stays. */
const markTouched = (engine: ReachEngine, use: ToolUse, skin: Uint8Array): void => {
  const { map } = engine.posed('neutral').skin;
  const [low, high] = use.technique
    ? heightsOfSpan(engine.body, use.technique)
    : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { access } of engine.approaches(use)) {
    access.indentsMm.forEach((indent, i) => {
      const y = map.positions[i * 3 + 1] as number;
      if (!(indent >= INDENT_MIN_MM) || y < low || y > high) return;
      if (skin[i] === numberOf('out-of-reach')) {
        skin[i] = numberOf(zoneOfMask(map.reasons[i] as number) === 'caution' ? 'caution' : 'free');
      }
    });
  }
};

/** How well some uses of one kind of a tool get to every muscle, the best of them counting, and where they may touch the skin. */
export const findHeat = (engine: ReachEngine, uses: readonly ToolUse[]): Heat => {
  const { skin } = engine.posed('neutral');
  const answers = new Map<StructureId, Answer>();
  for (const muscle of listMuscles(engine)) {
    const [best] = uses.map((use) => engine.answer(use, muscle)).sort(compareAnswers);
    if (best) answers.set(muscle, best);
  }
  const offMask = maskOfReasons(uses[0]?.tool.keepsOff ?? []);
  const touches = Uint8Array.from(skin.isAvoid, (isAvoid, i) =>
    isAvoid || ((skin.map.reasons[i] as number) & offMask) !== 0 ? numberOf('off') : numberOf('out-of-reach'),
  );
  for (const use of uses) markTouched(engine, use, touches);
  return { answers, skin: touches };
};
