import { parseStructureId, type StructureId } from '#anatomy/structures.ts';
import type { Technique, Tool } from '#content/schema/records.ts';
import { isAtLeast } from './grade.ts';
import type { Answer, ReachEngine, ToolUse } from './reach.ts';

/** Every way to use every tool: each kind freely, and in each technique of the tool. */
export const listToolUses = (tools: readonly Tool[], techniques: readonly Technique[]): ToolUse[] =>
  tools.flatMap((tool) =>
    tool.kinds.flatMap((kind) =>
      [null, ...techniques.filter((technique) => technique.tool === tool.id)].map((technique) => ({
        tool,
        kind,
        technique,
      })),
    ),
  );

/** The muscles that lie under the skin of the back, in the map's order. */
export const listMuscles = (engine: ReachEngine): StructureId[] =>
  [...engine.posed('neutral').layers.keys()].filter((id) => parseStructureId(id)?.part.tissue === 'muscle');

/** Answers every use for every muscle that lies under the skin of the back. */
export const answerAll = (engine: ReachEngine, uses: readonly ToolUse[]): Answer[] => {
  const muscles = listMuscles(engine);
  return uses.flatMap((use) => muscles.map((muscle) => engine.answer(use, muscle)));
};

/**
 * Orders answers from best to worst: by grade, then by how much pressure arrives over how much of the muscle.
 * Answers of equal worth keep their order.
 */
export const compareAnswers = (a: Answer, b: Answer): number => {
  if (a.grade !== b.grade) return isAtLeast(a.grade, b.grade) ? -1 : 1;
  return b.coverage * b.pressureShare - a.coverage * a.pressureShare;
};

/** The best answer of some; null where there is none. */
export const bestAnswer = (answers: readonly Answer[]): Answer | null => [...answers].sort(compareAnswers)[0] ?? null;
