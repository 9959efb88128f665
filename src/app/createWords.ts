import { isGroupId } from '#anatomy/structures.ts';
import { partIdOf } from '#domain/relations.ts';
import type { Words } from './words.ts';

type Names = ReadonlyMap<string, string>;

/** What names are looked up in; the page's content has this shape. */
export type NamedContent = {
  readonly nameOfReference: (reference: string) => { readonly full: string } | undefined;
  readonly muscles: readonly {
    readonly id: string;
    readonly group: string | null;
    readonly under: readonly string[];
  }[];
  readonly toolNames: Names;
  readonly techniqueNames: Names;
  readonly avoidZoneNames: Names;
};

/** Makes the lookups that the live region and the window's title speak with; an unknown id stands for itself. */
export const createWords = (content: NamedContent): Words => {
  const nameIn = (names: Names) => (id: string) => names.get(id) ?? id;
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
    toolName: nameIn(content.toolNames),
    techniqueName: nameIn(content.techniqueNames),
    avoidZoneName: nameIn(content.avoidZoneNames),
  };
};
