import { findPart, type Part, type PartId } from '#anatomy/structures.ts';

/** The part of that id. @throws where the vocabulary has none */
export const partOf = (id: PartId): Part => {
  const part = findPart(id);
  if (!part) throw new Error(`expected a part of the vocabulary, got "${id}"`);
  return part;
};
