import { parseStructureId, STRUCTURE_IDS, type StructureId, structuresOfReference } from '#anatomy/structures.ts';

/** Skin is the cover over the walk, not a stop on it. */
const STOPS: readonly StructureId[] = STRUCTURE_IDS.filter((id) => parseStructureId(id)?.part.layer !== 'skin');

/**
 * The next (`step` 1) or previous (-1) structure in the order of the list, round and round, past what is hidden.
 * A part or group counts as its first structure going back and its last going on. Null where everything is hidden.
 */
export const walkFrom = (
  reference: string | null,
  step: 1 | -1,
  hidden: readonly StructureId[],
): StructureId | null => {
  const named = reference === null ? [] : structuresOfReference(reference);
  const from = step === 1 ? named.at(-1) : named.at(0);
  // Starting outside the list: one step on is its first, one step back its last.
  const start = from === undefined ? -1 : STOPS.indexOf(from);
  const origin = start === -1 && step === -1 ? 0 : start;
  for (let i = 1; i <= STOPS.length; i++) {
    const id = STOPS[(origin + step * i + STOPS.length * 2) % STOPS.length];
    if (id !== undefined && !hidden.includes(id)) return id;
  }
  return null;
};
