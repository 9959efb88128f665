import { SIDES } from '#anatomy/sides.ts';
import { type GroupId, type Part, partsOfGroup, structureIdOf, structureIdsOfPart } from '#anatomy/structures.ts';
import type { Tone, TreeNode } from './TreeNode.ts';

/** Gives the plain name of a part or a group. */
export type NameOf = (reference: string) => string;

/** Tissues that the list marks like fascia. */
const SHEETS: ReadonlySet<Part['tissue']> = new Set(['fascia', 'ligament', 'skin']);

const toneOf = (part: Part): Tone => {
  if (part.tissue === 'muscle') return part.group === null ? 'around' : 'muscle';
  if (part.tissue === 'organ') return 'avoid';
  return SHEETS.has(part.tissue) ? 'fascia' : 'bone';
};

const sideNodes = (part: Part, key: string, name: string): TreeNode[] =>
  SIDES.map((side) => {
    const id = structureIdOf(part, side);
    const label = side === 'left' ? 'Left' : 'Right';
    return {
      key: `${key}/${id}`,
      kind: 'structure',
      label,
      spoken: `${name}, ${side}`,
      reference: id,
      ids: [id],
      hint: null,
      tone: null,
      children: [],
    };
  });

/** The row of a part with its two sides below it, or of a midline structure. `label` may be shorter than its name. */
export const partNode = (part: Part, parentKey: string, nameOf: NameOf, label = nameOf(part.id)): TreeNode => {
  const key = `${parentKey}/${part.id}`;
  const name = nameOf(part.id);
  return {
    key,
    kind: 'structure',
    label,
    spoken: part.isPaired ? `${name}, left and right` : name,
    reference: part.id,
    ids: structureIdsOfPart(part),
    hint: part.isPaired ? 'L · R' : null,
    tone: toneOf(part),
    children: part.isPaired ? sideNodes(part, key, name) : [],
  };
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of a part below its group's row: "Trapezius, descending part" becomes "Descending part". */
export const labelInGroup = (partName: string, groupName: string): string =>
  partName.startsWith(`${groupName}, `) ? capitalised(partName.slice(groupName.length + 2)) : partName;

/** The row of a group with `parts` below it. A group that is a single part is that part's row. */
export const groupNode = (
  group: GroupId,
  parentKey: string,
  nameOf: NameOf,
  parts: readonly Part[] = partsOfGroup(group),
): TreeNode => {
  const [only] = parts;
  if (only !== undefined && only.id === group) return partNode(only, parentKey, nameOf);
  const key = `${parentKey}/${group}`;
  const name = nameOf(group);
  const count = parts.length === 1 ? '1 part' : `${parts.length} parts`;
  return {
    key,
    kind: 'structure',
    label: name,
    spoken: `${name}, ${count}`,
    reference: group,
    ids: parts.flatMap(structureIdsOfPart),
    hint: count,
    tone: 'muscle',
    children: parts.map((part) => partNode(part, key, nameOf, labelInGroup(nameOf(part.id), name))),
  };
};

/** Rows for parts in their order; parts of one group come together at the group's first part. */
export const nodesOfParts = (parts: readonly Part[], parentKey: string, nameOf: NameOf): TreeNode[] => {
  const seen = new Set<GroupId>();
  return parts.flatMap((part) => {
    if (part.group === null) return [partNode(part, parentKey, nameOf)];
    if (seen.has(part.group)) return [];
    seen.add(part.group);
    const together = parts.filter((other) => other.group === part.group);
    return [groupNode(part.group, parentKey, nameOf, together)];
  });
};
