import type { Side } from '#anatomy/sides.ts';
import { findPart, parseStructureId } from '#anatomy/structures.ts';
import { groupById, muscleById, noteById } from './structureLookups.ts';

/** How a reference is called. `name` and `latin` carry no side; `full` does: "Latissimus dorsi, left". */
export type ReferenceName = {
  readonly name: string;
  readonly latin: string;
  readonly side: Side | null;
  readonly full: string;
};

/**
 * Names a structure id (`trapezius-descending-l`), a part id (`trapezius-descending`) or a group id (`trapezius`).
 * Undefined where the reference names nothing. A group of a single part answers with the same name either way.
 */
export const nameOfReference = (reference: string): ReferenceName | undefined => {
  const parsed = parseStructureId(reference);
  const partId = parsed?.part.id ?? findPart(reference)?.id;
  const record = partId === undefined ? groupById.get(reference) : (muscleById.get(partId) ?? noteById.get(partId));
  if (record === undefined) return undefined;
  const side = parsed?.side ?? null;
  const { name, latin } = record;
  return { name, latin, side, full: side === null ? name : `${name}, ${side}` };
};
