import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structuresOfReference } from '#anatomy/structures.ts';
import {
  avoidZones,
  groups,
  muscles,
  questions,
  regions,
  safety,
  structureNotes,
  techniques,
  tools,
} from '#content/index.ts';
import { createSearch } from '#domain/search/createSearch.ts';
import { buildSearchEntries } from '#domain/search/entries.ts';
import type { SearchEntry } from '#domain/search/entry.ts';
import { SEED } from '../../seed.ts';

const entries = buildSearchEntries({
  groups,
  muscles,
  structureNotes,
  tools,
  techniques,
  avoidZones,
  regions,
  questions,
  safety,
});
const search = createSearch(entries);

const firstOf = (query: string): string => {
  const target = search(query)[0]?.target;
  return target === undefined ? 'nothing' : `${target.kind} ${target.id ?? ''}`.trim();
};

describe('search over the page’s content', () => {
  it.each([
    // lay words and abbreviations
    ['lats', 'structure latissimus-dorsi'],
    ['QL', 'structure quadratus-lumborum'],
    ['ql', 'structure quadratus-lumborum'],
    ['traps', 'structure trapezius'],
    ['upper trapezius', 'structure trapezius-descending'],
    ['glutes', 'structure gluteus-maximus'],
    ['shoulder blade', 'structure scapula'],
    ['tailbone', 'structure coccyx'],
    // Latin
    ['Musculus trapezius', 'structure trapezius'],
    ['musculus latissimus dorsi', 'structure latissimus-dorsi'],
    ['M. quadratus lumborum', 'structure quadratus-lumborum'],
    ['longissimus colli', 'structure longissimus-cervicis'],
    // names
    ['Erector spinae', 'structure erector-spinae'],
    ['levator', 'structure levator-scapulae'],
    ['T5', 'structure vertebra-t5'],
    ['rib 6', 'structure rib-6'],
    ['atlas', 'structure vertebra-c1'],
    ['sacrum', 'structure sacrum'],
    // numbers
    ['2231', 'structure latissimus-dorsi'],
    ['TA2 2231', 'structure latissimus-dorsi'],
    ['FMA 13379', 'structure rhomboid-major'],
    ['FMA13379', 'structure rhomboid-major'],
    // slips of the keys
    ['trapezuis', 'structure trapezius'],
    ['latisimus', 'structure latissimus-dorsi'],
    ['romboids', 'structure rhomboids'],
    ['quadratus lumborium', 'structure quadratus-lumborum'],
    // while still typing
    ['trap', 'structure trapezius'],
    ['rhom', 'structure rhomboids'],
    ['latis', 'structure latissimus-dorsi'],
    ['foam r', 'tool foam-roller'],
    ['thoracol', 'structure thoracolumbar-fascia'],
    // sides
    ['left lats', 'structure latissimus-dorsi-l'],
    ['rhomboid major right', 'structure rhomboid-major-r'],
    ['right shoulder blade', 'structure scapula-r'],
    ['left hand', 'tool hands'],
    // tools, techniques, regions
    ['roller', 'tool foam-roller'],
    ['lacrosse ball', 'tool massage-ball'],
    ['tennis', 'tool massage-ball'],
    ['cane', 'tool massage-cane'],
    ['massage gun', 'tool percussion-massager'],
    ['hands', 'tool hands'],
    ['partner', 'tool partner'],
    ['lower back', 'region lower-back'],
    ['lower back ball', 'technique lower-back-ball'],
    ['wall', 'technique upper-back-ball-wall'],
    // safety, questions, pages
    ['spine', 'avoid-zone spine'],
    ['fever', 'safety fever'],
    ['sciatica', 'safety nerve-compression'],
    ['red flags', 'safety'],
    ['safety', 'safety'],
    ['sources', 'about'],
    ['which tools', 'questions which-tools'],
    ['when should I avoid back massage', 'questions when-to-avoid'],
    ['avoid massage', 'questions when-to-avoid'],
    ['benefits of massage', 'questions what-are-the-benefits'],
  ])('answers "%s" with %s first', (query, expected) => {
    expect(firstOf(query)).toBe(expected);
  });

  it('finds every entry by its own title, and every structure by each of its names', () => {
    for (const entry of entries) {
      expect(
        search(entry.title, entries.length).map((hit) => hit.key),
        entry.title,
      ).toContain(entry.key);
      for (const name of [...entry.names, ...entry.numbers]) {
        expect(
          search(name, entries.length).map((hit) => hit.key.replace(/:(left|right)$/, '')),
          `${entry.key} by "${name}"`,
        ).toContain(entry.key);
      }
    }
  });

  it('leads only to structures that the model has', () => {
    for (const { target } of entries) {
      if (target.kind === 'structure') expect(structuresOfReference(target.id), target.id).not.toHaveLength(0);
    }
  });

  it('says by which other name a hit was found, and only then', () => {
    expect(search('lats')[0]?.foundAs).toBe('lats');
    expect(search('latissimus')[0]?.foundAs).toBeNull();
  });

  it('shows tools by their own icon', () => {
    expect(search('massage ball')[0]?.icon).toBe('ball');
    expect(search('lats')[0]?.icon).toBeNull();
  });

  it('finds nothing for nothing, and nothing for nonsense', () => {
    for (const query of ['', '   ', '?!', 'zzzzzz']) expect(search(query)).toEqual([]);
  });

  it('shows no more hits than asked for', () => {
    expect(search('vertebra', 3)).toHaveLength(3);
    expect(search('vertebra').length).toBeLessThanOrEqual(12);
  });

  it(`takes any text without throwing (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(Array.isArray(search(query))).toBe(true);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe('createSearch', () => {
  const entry = (key: string, patch: Partial<SearchEntry>): SearchEntry => ({
    key,
    kind: 'muscle',
    target: { kind: 'structure', id: 'multifidus' },
    title: key,
    detail: '',
    names: [],
    numbers: [],
    icon: null,
    text: '',
    ...patch,
  });

  it('puts a group before its parts where both carry the name', () => {
    const find = createSearch([
      entry('part', { title: 'Trapezius, ascending part', names: ['Trapezius'] }),
      entry('group', { title: 'Trapezius', kind: 'group' }),
    ]);
    expect(find('trapezius').map((h) => h.key)).toEqual(['group', 'part']);
  });

  it('puts a name before a mere mention', () => {
    const find = createSearch([
      entry('mention', { title: 'Other', text: 'ball ball ball ball' }),
      entry('name', { title: 'Ball', kind: 'tool' }),
    ]);
    expect(find('ball').map((h) => h.key)).toEqual(['name', 'mention']);
  });

  it('finds across accents and hyphens', () => {
    const find = createSearch([entry('a', { title: 'Mid-back', names: ['Trapèze'] })]);
    expect(find('mid back')).toHaveLength(1);
    expect(find('trapeze')).toHaveLength(1);
  });

  it('refuses entries that share a key', () => {
    expect(() => createSearch([entry('a', {}), entry('a', {})])).toThrow('unique keys');
  });
});
