import {
  GROUP_IDS,
  type ParsedStructure,
  parseStructureId,
  partsOfGroup,
  structureIdsOfPart,
} from '../../src/anatomy/structures.ts';

/** The thirty structures of the five groups: fifteen parts, both sides. */
export const GROUP_STRUCTURES: ParsedStructure[] = GROUP_IDS.flatMap(partsOfGroup)
  .flatMap(structureIdsOfPart)
  .flatMap((id) => parseStructureId(id) ?? []);

/** The depth of peeling at which a structure lies bare: its own layer is the outermost one left. */
const PEEL_OF_LAYER: Record<string, number> = { superficial: 1, intermediate: 2, deep: 3, deepest: 4, skeleton: 5 };

export const peelOf = (s: ParsedStructure): number => PEEL_OF_LAYER[s.part.layer] ?? 0;
