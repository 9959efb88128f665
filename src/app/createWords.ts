import { isGroupId } from '#anatomy/structures.ts';
import { partIdOf } from '#domain/relations.ts';
import type { Words } from './words.ts';

type Named = { readonly id: string; readonly name: string };

/** The records that names are looked up in; the page's content has this shape. */
export type NamedContent = {
  readonly nameOfReference: (reference: string) => { readonly full: string } | undefined;
  readonly muscles: readonly (Named & { readonly group: string | null; readonly under: readonly string[] })[];
  readonly tools: readonly Named[];
  readonly techniques: readonly Named[];
  readonly avoidZones: readonly Named[];
};

/** Makes the lookups that the live region and the window's title speak with; an unknown id stands for itself. */
export const createWords = (content: NamedContent): Words => {
  const nameIn = (records: readonly Named[]) => {
    const names = new Map(records.map((record) => [record.id, record.name]));
    return (id: string): string => names.get(id) ?? id;
  };
  const underPart = new Map(content.muscles.map((m) => [m.id, m.under]));
  const underGroup = (group: string): string[] => {
    const members = content.muscles.filter((m) => m.group === group);
    const ids = new Set(members.map((m) => m.id));
    // What lies under one part of a group may be another part of it; only what is not of the group lies under the group.
    return [...new Set(members.flatMap((m) => m.under))].filter((id) => !ids.has(id));
  };
  return {
    nameOf: (reference) => content.nameOfReference(reference)?.full ?? reference,
    underOf: (reference) =>
      isGroupId(reference) ? underGroup(reference) : (underPart.get(partIdOf(reference) ?? '') ?? []),
    toolName: nameIn(content.tools),
    techniqueName: nameIn(content.techniques),
    avoidZoneName: nameIn(content.avoidZones),
  };
};
