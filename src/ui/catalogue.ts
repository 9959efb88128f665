import { SIDE_SUFFIX, type Side } from '#anatomy/sides.ts';
import { findPart, isGroupId, parseStructureId } from '#anatomy/structures.ts';
import { groupById, muscleById, noteById } from '#content/index.ts';
import type { Group, Muscle, StructureNote } from '#content/schema/records.ts';

/** What a reference names: its record, and the side where the reference has one. */
export type Subject =
  | { readonly kind: 'muscle'; readonly record: Muscle; readonly partId: string; readonly side: Side | null }
  | { readonly kind: 'group'; readonly record: Group }
  | { readonly kind: 'note'; readonly record: StructureNote; readonly partId: string; readonly side: Side | null };

/**
 * The record behind a structure id, a part id or a group id; undefined where there is none.
 * A group of a single part (latissimus dorsi, quadratus lumborum) answers with its muscle, which says more.
 */
export const findSubject = (reference: string): Subject | undefined => {
  const parsed = parseStructureId(reference);
  const partId = parsed?.part.id ?? findPart(reference)?.id;
  if (partId !== undefined) {
    const side = parsed?.side ?? null;
    const muscle = muscleById.get(partId);
    if (muscle) return { kind: 'muscle', record: muscle, partId, side };
    const note = noteById.get(partId);
    return note && { kind: 'note', record: note, partId, side };
  }
  const group = isGroupId(reference) ? groupById.get(reference) : undefined;
  return group && { kind: 'group', record: group };
};

/** The plain name of a part, group or structure without its side; the reference itself where nothing is known of it. */
export const nameWithoutSide = (reference: string): string => findSubject(reference)?.record.name ?? reference;

/** The name of a reference with its side in words: "Latissimus dorsi, left". */
export const nameWithSide = (reference: string): string => {
  const side = parseStructureId(reference)?.side ?? null;
  const name = nameWithoutSide(reference);
  return side === null ? name : `${name}, ${side}`;
};

/** The same part on a given side, or on both (`null`), as a reference. */
export const referenceOnSide = (partId: string, side: Side | null): string =>
  side === null ? partId : `${partId}${SIDE_SUFFIX[side]}`;
