import { type GroupId, partsOfGroup } from '#anatomy/structures.ts';
import { compareAnswers } from '#domain/reach/matrix.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import type { Answer } from '#domain/reach/reach.ts';

export type PartAnswer = { readonly part: string; readonly answer: Answer };

/**
 * How one kind of a tool gets to each part of a group, best first. Parts that do not lie under the skin of the back are
 * left out.
 */
export const spreadOverParts = (
  desk: Pick<ReachDesk, 'rank'>,
  group: GroupId,
  toolId: string,
  kindId: string,
): PartAnswer[] =>
  partsOfGroup(group)
    .flatMap(({ id }): PartAnswer[] => {
      const ranked = desk.rank(id).find((each) => each.toolId === toolId && each.kindId === kindId);
      return ranked ? [{ part: id, answer: ranked.answer }] : [];
    })
    .sort((a, b) => compareAnswers(a.answer, b.answer));
