import { groups, muscles, nameOfReference, techniques, tools } from '#content/index.ts';
import { createReachDesk } from '#domain/reach/createReachDesk.ts';
import type { ReachDesk, ReachDeskInput } from '#domain/reach/ReachDesk.ts';

/** How a structure is called in the middle of a sentence: "latissimus dorsi"; numbers of the spine keep their capital. */
const nameInSentence = (structure: string): string => {
  const name = nameOfReference(structure)?.name ?? structure;
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
};

/** Makes the reach desk over everything the page knows. */
export const createContentDesk = (input: Pick<ReachDeskInput, 'bytes' | 'manifest'>): ReachDesk =>
  createReachDesk({ ...input, content: { groups, muscles, techniques, tools }, nameOf: nameInSentence });
