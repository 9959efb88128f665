import type { Tool } from '#content/schema/records.ts';

/** What a search hit is about; decides its icon and where it stands among equals. */
export const SEARCH_KINDS = [
  'group',
  'muscle',
  'tool',
  'technique',
  'avoid-zone',
  'bone',
  'region',
  'question',
  'safety',
  'page',
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Where a hit leads. A structure's id is a reference: a structure, part or group id. */
export type SearchTarget =
  | { readonly kind: 'structure' | 'tool' | 'technique' | 'avoid-zone' | 'region'; readonly id: string }
  | { readonly kind: 'questions' | 'safety' | 'about'; readonly id?: string };

/** One thing that can be found. */
export type SearchEntry = {
  /** Unique among all entries. */
  readonly key: string;
  readonly kind: SearchKind;
  readonly target: SearchTarget;
  readonly title: string;
  /** A second line that tells it from its neighbours: the Latin name, the region, the kind of page. */
  readonly detail: string;
  /** Every name it goes by besides the title: Latin, lay words, abbreviations. */
  readonly names: readonly string[];
  /** TA2 and FMA numbers, digits only. */
  readonly numbers: readonly string[];
  /** The icon of a tool or of a technique's tool; null for what is told by its kind. */
  readonly icon: Tool['icon'] | null;
  /** Words that describe it; the weakest ground for a hit. */
  readonly text: string;
};

export type SearchHit = {
  readonly key: string;
  readonly kind: SearchKind;
  readonly target: SearchTarget;
  readonly title: string;
  readonly detail: string;
  readonly icon: Tool['icon'] | null;
  /** The other name by which it was found ("lats"), where the title does not hold what was typed. */
  readonly foundAs: string | null;
};
