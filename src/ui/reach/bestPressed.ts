import { parseStructureId } from '#anatomy/structures.ts';
import type { PressAnswer } from '#domain/reach/ReachDesk.ts';

export type KindPress = PressAnswer & { readonly toolId: string; readonly kindId: string };

/** What arrives at the deepest muscle above bone, with that muscle; 0 where nothing does. */
export const deepestOf = ({ press }: PressAnswer): { readonly id: string | null; readonly share: number } => {
  const muscle = press?.layers.filter(({ id }) => parseStructureId(id)?.part.tissue === 'muscle').at(-1);
  return { id: muscle?.id ?? null, share: muscle?.share ?? 0 };
};

/** Kinds that press at a spot, those that pass most to the depth first; then those that do not. */
export const sortPresses = (answers: readonly KindPress[]): KindPress[] =>
  [...answers].sort(
    (a, b) => Number(b.press !== null) - Number(a.press !== null) || deepestOf(b).share - deepestOf(a).share,
  );

/** The kind that passes most to the depth; null where none presses. */
export const bestPressed = (answers: readonly KindPress[]): KindPress | null => {
  const [best] = sortPresses(answers);
  return best?.press ? best : null;
};
