import { isPeel, LAYERS, PEEL_DEFAULT, type Peel } from '#anatomy/layers.ts';
import { parseStructureId, structuresOfReference } from '#anatomy/structures.ts';

/**
 * The peel at which a reference (structure, part or group id) lies bare: all that covers its most superficial
 * structure is off. The default for null and for references that name nothing.
 */
export const revealingPeel = (reference: string | null): Peel => {
  if (reference === null) return PEEL_DEFAULT;
  const depths = structuresOfReference(reference).flatMap((id) => {
    const parsed = parseStructureId(id);
    return parsed ? [LAYERS.indexOf(parsed.part.layer)] : [];
  });
  const depth = Math.min(...depths);
  return isPeel(depth) ? depth : PEEL_DEFAULT;
};
