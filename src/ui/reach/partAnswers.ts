import { type PartId, parseStructureId } from '#anatomy/structures.ts';
import { heatOfAnswer } from '#domain/reach/heatScale.ts';
import { compareAnswers } from '#domain/reach/matrix.ts';
import type { Heat } from '#domain/reach/ReachDesk.ts';
import type { Answer } from '#domain/reach/reach.ts';

export type PartHeat = { readonly part: PartId; readonly answer: Answer; readonly heat: number };

/** The better side of every muscle under a tool, best first. */
export const partAnswersOf = ({ answers }: Heat): PartHeat[] => {
  const best = new Map<PartId, Answer>();
  for (const [id, answer] of answers) {
    const part = parseStructureId(id)?.part.id ?? id;
    const known = best.get(part);
    if (!known || compareAnswers(answer, known) < 0) best.set(part, answer);
  }
  return [...best]
    .map(([part, answer]) => ({ part, answer, heat: heatOfAnswer(answer) }))
    .sort((a, b) => compareAnswers(a.answer, b.answer));
};
