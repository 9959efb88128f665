import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { SEARCH_KINDS, type SearchEntry, type SearchHit, type SearchKind } from './entry.ts';
import { wordsOf } from './normalise.ts';
import { onSide, splitSide } from './sideOfQuery.ts';

/** Finds entries for what a person typed so far, best first; an empty query finds nothing. */
export type Search = (query: string, limit?: number) => readonly SearchHit[];

const HITS_SHOWN = 12;

/** Short words are abbreviations and numbers: a letter changed in "QL" is another word, not a slip. */
const fuzzyFor = (term: string): number | false => (term.length < 5 || /\d/.test(term) ? false : 0.25);

const OPTIONS: SearchOptions = {
  fields: ['title', 'names', 'numbers', 'text'],
  boost: { title: 4, names: 3, numbers: 3, text: 0.5 },
  // A name is still being typed until it is found; a number is right or it is not.
  prefix: (term) => !/^\d+$/.test(term) || term.length >= 3,
  fuzzy: fuzzyFor,
  weights: { fuzzy: 0.3, prefix: 0.6 },
};

/** Among entries that fit alike, what a person more likely means. */
const KIND_WEIGHT: Readonly<Record<SearchKind, number>> = {
  group: 3,
  muscle: 2,
  tool: 2,
  technique: 1.5,
  'avoid-zone': 1.5,
  bone: 1,
  region: 1,
  question: 1,
  safety: 1,
  page: 1,
};

/** Folds a name or query to its telling words, so that "spine" is all of "The spine". */
const fold = (text: string): string => wordsOf(text).join(' ');

/** "FMA 9627" and "TA2: 2231" ask for the number. */
const withoutNumberMarks = (query: string): string => query.replace(/\b(?:fma|ta2)[\s:]*(?=\d)/gi, '');

/** How well a query fits one of an entry's names: 0 is that name, 1 begins it, 2 begins a word of it, 3 none. */
const fitOf = (names: readonly string[], query: string): number => {
  if (names.includes(query)) return 0;
  if (names.some((name) => name.startsWith(query))) return 1;
  if (names.some((name) => name.includes(` ${query}`))) return 2;
  return 3;
};

const foundAs = (entry: SearchEntry, query: string): string | null => {
  if (fold(entry.title).includes(query)) return null;
  return entry.names.find((name) => fold(name).includes(query)) ?? null;
};

const toHit = (entry: SearchEntry, query: string): SearchHit => ({
  key: entry.key,
  kind: entry.kind,
  target: entry.target,
  title: entry.title,
  detail: entry.detail,
  icon: entry.icon,
  foundAs: foundAs(entry, query),
});

/**
 * Makes a search over entries. It finds by every name and number, while a word is being typed and in spite of a
 * slip of the keys; whoever fits the whole query comes first, muscle groups before their parts.
 *
 * @throws Error where two entries share a key.
 */
export const createSearch = (entries: readonly SearchEntry[]): Search => {
  const byKey = new Map(
    entries.map((entry) => [
      entry.key,
      {
        entry,
        names: [entry.title, ...entry.names, ...entry.numbers].map(fold),
        rank: SEARCH_KINDS.indexOf(entry.kind),
      },
    ]),
  );
  if (byKey.size !== entries.length) throw new Error('Search entries must have unique keys');
  const index = new MiniSearch<SearchEntry>({
    idField: 'key',
    fields: ['title', 'names', 'numbers', 'text'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    extractField: (entry, field) => {
      const value = entry[field as keyof SearchEntry];
      return Array.isArray(value) ? value.join(' ') : String(value);
    },
    searchOptions: { tokenize: wordsOf, processTerm: (term: string) => term },
  });
  index.addAll(entries);

  const find = (asked: string): SearchHit[] => {
    const query = withoutNumberMarks(asked);
    const folded = fold(query);
    if (folded === '') return [];
    const strict: SearchResult[] = index.search(query, { ...OPTIONS, combineWith: 'AND' });
    const results = strict.length > 0 ? strict : index.search(query, { ...OPTIONS, combineWith: 'OR' });
    return results
      .flatMap(({ id, score }) => {
        const known = byKey.get(String(id));
        if (!known) return [];
        const { entry, names, rank } = known;
        return [{ entry, rank, score: score * KIND_WEIGHT[entry.kind], fit: fitOf(names, folded) }];
      })
      .sort((a, b) => a.fit - b.fit || (a.fit < 2 ? a.rank - b.rank : 0) || b.score - a.score)
      .map(({ entry }) => toHit(entry, folded));
  };

  return (query, limit = HITS_SHOWN) => {
    const { words, side } = splitSide(query);
    if (side === null) return find(query).slice(0, limit);
    const sided = find(words).map((hit) => onSide(hit, side));
    return (sided.length > 0 ? sided : find(query)).slice(0, limit);
  };
};
