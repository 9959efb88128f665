import type { ReportPart } from '#anatomy/report.ts';
import { findPart } from '#anatomy/structures.ts';

/** What the table can be narrowed to. */
export const PART_KINDS = ['all', 'groups', 'muscles', 'bones', 'other'] as const;
export type PartKind = (typeof PART_KINDS)[number];

export const KIND_WORDS: Readonly<Record<PartKind, string>> = {
  all: 'All parts',
  groups: 'The five muscle groups',
  muscles: 'Other muscles and fasciae',
  bones: 'Bones, discs and cartilage',
  other: 'Skin, ligaments and organs',
};

/** By what the table can be sorted. */
export type TrustOrder = 'name' | 'distance' | 'thickness';

const kindOf = (partId: string): PartKind => {
  const part = findPart(partId);
  if (part?.group) return 'groups';
  if (part?.tissue === 'muscle' || part?.tissue === 'fascia') return 'muscles';
  return part?.tissue === 'bone' || part?.tissue === 'disc' || part?.tissue === 'cartilage' ? 'bones' : 'other';
};

const KEYS: Readonly<Record<Exclude<TrustOrder, 'name'>, (part: ReportPart) => number>> = {
  // What was not compared comes last.
  distance: ({ reference }) => reference?.meanMm ?? Infinity,
  thickness: ({ thickness }) => thickness.meanMm,
};

/** The parts of a kind in an order; by figures the smallest first, equal ones by name. */
export const trustRows = (
  parts: readonly ReportPart[],
  kind: PartKind,
  order: TrustOrder,
  nameOf: (part: string) => string,
): ReportPart[] => {
  const byName = (a: ReportPart, b: ReportPart): number => nameOf(a.part).localeCompare(nameOf(b.part), 'en');
  const byOrder = (a: ReportPart, b: ReportPart): number => {
    if (order === 'name') return 0;
    const [x, y] = [KEYS[order](a), KEYS[order](b)];
    return x === y ? 0 : x - y;
  };
  return parts
    .filter(({ part }) => kind === 'all' || kindOf(part) === kind)
    .sort((a, b) => byOrder(a, b) || byName(a, b));
};
