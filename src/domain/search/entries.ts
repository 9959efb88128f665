import { findPart } from '#anatomy/structures.ts';
import type {
  AvoidZone,
  Group,
  Muscle,
  Question,
  Region,
  Safety,
  StructureNote,
  Technique,
  Tool,
} from '#content/schema/records.ts';
import type { SearchEntry } from './entry.ts';
import { PAGE_ENTRIES } from './pageEntries.ts';

/** The records that can be found; the page's content has this shape. */
export type SearchableContent = {
  readonly groups: readonly Group[];
  readonly muscles: readonly Muscle[];
  readonly structureNotes: readonly StructureNote[];
  readonly tools: readonly Tool[];
  readonly techniques: readonly Technique[];
  readonly avoidZones: readonly AvoidZone[];
  readonly regions: readonly Region[];
  readonly questions: readonly Question[];
  readonly safety: readonly Safety[];
};

type Named = Pick<Muscle, 'id' | 'name' | 'latin' | 'ta2' | 'fma' | 'aliases' | 'summary'>;

const digitsOf = (...numbers: readonly (string | null)[]): string[] =>
  numbers.flatMap((n) => (n === null ? [] : [n.replace(/\D/g, '')])).filter((n) => n !== '');

const structureEntry = (kind: 'group' | 'muscle' | 'bone', record: Named, extraNames: readonly string[] = []) => ({
  key: `structure:${record.id}`,
  kind,
  target: { kind: 'structure' as const, id: record.id },
  title: record.name,
  detail: record.latin,
  names: [...new Set([record.latin, ...record.aliases, ...extraNames])],
  numbers: digitsOf(record.ta2, record.fma),
  icon: null,
  text: record.summary,
});

/** Words for a safety record's rank, as the second line of a hit. */
const RANK_WORDS: Readonly<Record<Safety['rank'], string>> = {
  rule: 'Safety: a rule',
  'do-not': 'Safety: no massage there',
  'ask-first': 'Safety: ask a professional first',
  'seek-help-now': 'Safety: seek help at once',
};

/** Turns the page's content into what the search can find; each structure once, under its widest name. */
export const buildSearchEntries = (content: SearchableContent): SearchEntry[] => {
  const regionName = new Map<string, string>(content.regions.map((r) => [r.id, r.name]));
  const toolById = new Map(content.tools.map((t) => [t.id, t]));
  const groupIds = new Set<string>(content.groups.map((g) => g.id));
  const groupOnly = content.muscles.filter((m) => groupIds.has(m.id));
  return [
    // A group of one part shares its id with that part: one entry answers to the names of both.
    ...content.groups.map((g) => {
      const only = groupOnly.find((m) => m.id === g.id);
      return structureEntry('group', g, only ? [only.name, only.latin, ...only.aliases] : []);
    }),
    ...content.muscles.filter((m) => !groupIds.has(m.id)).map((m) => structureEntry('muscle', m)),
    ...content.structureNotes.filter((n) => findPart(n.id) !== undefined).map((n) => structureEntry('bone', n)),
    ...content.tools.map(
      (t): SearchEntry => ({
        key: `tool:${t.id}`,
        kind: 'tool',
        target: { kind: 'tool', id: t.id },
        title: t.name,
        detail: t.isAssisted ? 'Someone helps you' : 'Tool',
        names: [t.id.replaceAll('-', ' '), ...t.aliases, ...t.kinds.map((k) => k.name)],
        numbers: [],
        icon: t.icon,
        text: [t.summary, ...t.goodFor].join(' '),
      }),
    ),
    ...content.techniques.map((t): SearchEntry => {
      const region = t.region === null ? 'Whole back' : (regionName.get(t.region) ?? t.region);
      const tool = toolById.get(t.tool)?.name ?? t.tool;
      return {
        key: `technique:${t.id}`,
        kind: 'technique',
        target: { kind: 'technique', id: t.id },
        title: t.name,
        detail: `Technique: ${region}, ${tool.toLowerCase()}`,
        names: [`${tool} ${region}`, `${region} ${tool}`],
        numbers: [],
        icon: toolById.get(t.tool)?.icon ?? null,
        text: [t.position, ...t.groups.map((g) => g.replaceAll('-', ' '))].join(' '),
      };
    }),
    ...content.avoidZones.map(
      (z): SearchEntry => ({
        key: `avoid-zone:${z.id}`,
        kind: 'avoid-zone',
        target: { kind: 'avoid-zone', id: z.id },
        title: z.name,
        detail: 'No pressure here',
        names: ['Avoid zone', 'No pressure zone'],
        numbers: [],
        icon: null,
        text: `${z.rule} ${z.why}`,
      }),
    ),
    ...content.regions.map(
      (r): SearchEntry => ({
        key: `region:${r.id}`,
        kind: 'region',
        target: { kind: 'region', id: r.id },
        title: r.name,
        detail: `Region: ${r.anatomicalName}`,
        names: [r.anatomicalName],
        numbers: [],
        icon: null,
        text: r.summary,
      }),
    ),
    ...content.questions.map(
      (q): SearchEntry => ({
        key: `question:${q.id}`,
        kind: 'question',
        target: { kind: 'questions', id: q.id },
        title: q.question,
        detail: 'Question',
        names: q.alsoAsked,
        numbers: [],
        icon: null,
        text: q.answer,
      }),
    ),
    ...content.safety.map(
      (s): SearchEntry => ({
        key: `safety:${s.id}`,
        kind: 'safety',
        target: { kind: 'safety', id: s.id },
        title: s.name,
        detail: RANK_WORDS[s.rank],
        names: [],
        numbers: [],
        icon: null,
        text: s.text,
      }),
    ),
    ...PAGE_ENTRIES,
  ];
};
