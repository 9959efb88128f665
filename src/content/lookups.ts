import { findPart, type GroupId, isGroupId, parseStructureId } from '#anatomy/structures.ts';
import { avoidZones } from './avoid-zones/avoidZones.ts';
import { byId } from './byId.ts';
import { safety } from './safety/safety.ts';
import type { NamedTool, Technique } from './schema/records.ts';
import { sources } from './sources/sources.ts';
import { groupById, muscleById } from './structureLookups.ts';
import { techniques } from './techniques/techniques.ts';
import { tools } from './tools/tools.ts';

export const avoidZoneById = byId(avoidZones);
export const safetyById = byId(safety);
export const sourceById = byId(sources);
export const techniqueById = byId(techniques);
export const toolById = byId(tools);

/** The group behind a structure id, a part id or a group id; undefined where it belongs to none of the five. */
const groupOfReference = (reference: string): GroupId | undefined => {
  const part = parseStructureId(reference)?.part ?? findPart(reference);
  if (part) return part.group ?? undefined;
  return isGroupId(reference) ? reference : undefined;
};

/** Techniques that work on a group, in the order in which its record lists them: the most direct first. */
export const techniquesOfGroup = (group: GroupId): readonly Technique[] =>
  (groupById.get(group)?.techniques ?? []).flatMap((id) => techniqueById.get(id) ?? []);

/** Techniques for a structure, part or group; empty for structures outside the five groups. */
export const techniquesOfReference = (reference: string): readonly Technique[] => {
  const group = groupOfReference(reference);
  return group === undefined ? [] : techniquesOfGroup(group);
};

/** Techniques done with a tool, in the order of `techniques`. */
export const techniquesOfTool = (tool: string): readonly Technique[] => techniques.filter((t) => t.tool === tool);

/**
 * Tools that the practice text names for a structure, part or group, with the reason: the group's tools, or, outside
 * the five groups, those named for the muscle itself (the glutes). Empty where the text names none.
 */
export const toolsOfReference = (reference: string): readonly NamedTool[] => {
  const group = groupOfReference(reference);
  if (group !== undefined) return groupById.get(group)?.tools ?? [];
  const part = parseStructureId(reference)?.part ?? findPart(reference);
  return (part && muscleById.get(part.id)?.tools) ?? [];
};
