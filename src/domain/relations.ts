import { findPart, type GroupId, isGroupId, parseStructureId } from '#anatomy/structures.ts';
import type { Group, Muscle, Region, Technique, Tool } from '#content/schema/records.ts';
import { listInWords } from './listInWords.ts';

/** The records that say what belongs to what. */
export type RelatedContent = {
  readonly groups: readonly Group[];
  readonly muscles: readonly Muscle[];
  readonly regions: readonly Region[];
  readonly tools: readonly Tool[];
  readonly techniques: readonly Technique[];
};

/** Whether the practice text names the muscle itself, or only the region in which it lies. */
export type Directness = 'named' | 'region';

export type ToolRelation = { readonly tool: Tool; readonly why: string; readonly directness: Directness };
export type TechniqueRelation = { readonly technique: Technique; readonly directness: Directness };

/** The part id of a reference, or null where it names a group or nothing. */
export const partIdOf = (reference: string): string | null =>
  parseStructureId(reference)?.part.id ?? findPart(reference)?.id ?? null;

/** The group that a reference (structure, part or group id) belongs to, or null. */
export const groupIdOf = (reference: string): GroupId | null => {
  if (isGroupId(reference)) return reference;
  const partId = partIdOf(reference);
  return partId === null ? null : (findPart(partId)?.group ?? null);
};

const muscleOf = (reference: string, content: RelatedContent): Muscle | undefined => {
  const partId = partIdOf(reference);
  return partId === null ? undefined : content.muscles.find((m) => m.id === partId);
};

const isInRegionOf = (technique: Technique, muscle: Muscle | undefined): boolean =>
  technique.region !== null && (muscle?.regions.includes(technique.region) ?? false);

/**
 * The techniques that loosen what a reference names. For a muscle of the five groups these are its group's, those
 * for the part's own region first; for a muscle around them, those of its region. Bones have none.
 */
export const techniquesFor = (reference: string, content: RelatedContent): TechniqueRelation[] => {
  const muscle = muscleOf(reference, content);
  const groupId = groupIdOf(reference);
  if (groupId === null) {
    return content.techniques
      .filter((technique) => isInRegionOf(technique, muscle))
      .map((technique) => ({ technique, directness: 'region' }));
  }
  const ids = content.groups.find((g) => g.id === groupId)?.techniques ?? [];
  const related = ids.flatMap((id): TechniqueRelation[] => {
    const technique = content.techniques.find((t) => t.id === id);
    return technique ? [{ technique, directness: 'named' }] : [];
  });
  const isNear = (relation: TechniqueRelation): boolean => isInRegionOf(relation.technique, muscle);
  return [...related.filter(isNear), ...related.filter((relation) => !isNear(relation))];
};

/** The tools of a region's techniques, for a muscle that the practice text does not name; the named ones left out. */
const toolsOfRegion = (reference: string, content: RelatedContent, named: ReadonlySet<string>): ToolRelation[] => {
  const techniques = techniquesFor(reference, content).map((r) => r.technique);
  return content.tools.flatMap((tool): ToolRelation[] => {
    const regionIds = new Set(techniques.filter((t) => t.tool === tool.id).map((t) => t.region));
    const names = content.regions.filter((r) => regionIds.has(r.id)).map((r) => r.name.toLowerCase());
    if (names.length === 0 || named.has(tool.id)) return [];
    return [{ tool, why: `Used on the ${listInWords(names)}, where this muscle lies.`, directness: 'region' }];
  });
};

/**
 * The tools that reach what a reference names, by the practice text, each with the sentence that says why: the
 * named ones first. A muscle around the five groups gets those that name it, then those of its region. Bones have none.
 */
export const toolsFor = (reference: string, content: RelatedContent): ToolRelation[] => {
  const groupId = groupIdOf(reference);
  const entries =
    groupId === null ? muscleOf(reference, content)?.tools : content.groups.find((g) => g.id === groupId)?.tools;
  const related = (entries ?? []).flatMap((entry): ToolRelation[] => {
    const tool = content.tools.find((t) => t.id === entry.tool);
    return tool ? [{ tool, why: entry.why, directness: entry.directness }] : [];
  });
  const ofRegion = groupId === null ? toolsOfRegion(reference, content, new Set(related.map((r) => r.tool.id))) : [];
  return [
    ...related.filter((r) => r.directness === 'named'),
    ...related.filter((r) => r.directness === 'region'),
    ...ofRegion,
  ];
};

/** The techniques that use a tool, in the content's order. */
export const techniquesWith = (toolId: string, content: Pick<RelatedContent, 'techniques'>): Technique[] =>
  content.techniques.filter((t) => t.tool === toolId);

/** The groups that a tool is said to reach, each with why; the named ones first. */
export const groupsFor = (
  toolId: string,
  content: Pick<RelatedContent, 'groups'>,
): { readonly group: Group; readonly why: string; readonly directness: Directness }[] => {
  const related = content.groups.flatMap((group) =>
    group.tools
      .filter((entry) => entry.tool === toolId)
      .map((entry) => ({ group, why: entry.why, directness: entry.directness })),
  );
  return [...related.filter((r) => r.directness === 'named'), ...related.filter((r) => r.directness === 'region')];
};
