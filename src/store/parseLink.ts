import { isPeel, PEEL_MAX, PEEL_MIN } from '#anatomy/layers.ts';
import { STRUCTURE_IDS, structuresOfReference } from '#anatomy/structures.ts';
import { VIEWS } from '#anatomy/views.ts';
import { DEFAULT_VIEW, LINK_VERSION, type LinkedView } from './link.ts';
import { revealingPeel } from './reveal.ts';

/** Ids of tools and techniques that the page's content knows. */
export type LinkVocabulary = {
  readonly tools: ReadonlySet<string>;
  readonly techniques: ReadonlySet<string>;
};

export type ParsedLink = {
  readonly view: LinkedView;
  /** One plain sentence for every value that could not be read. */
  readonly problems: readonly string[];
};

const MODES_TO_COME: ReadonlyMap<string, string> = new Map([
  ['session', 'Session'],
  ['learn', 'Learn'],
]);
const LONGEST_QUOTE = 40;

/** A value as it may stand in a sentence: short, and on one line. */
const quote = (value: string): string => {
  const line = value.replace(/[\p{C}\s]+/gu, ' ').trim();
  const characters = [...line];
  return `“${characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : line}”`;
};

/** Ids as people type them: case and stray spaces do not matter. */
const fold = (value: string): string => value.trim().toLowerCase();

/**
 * Reads the query of an address (with or without "?") as a view. Total: whatever cannot be read falls back to its
 * default and is told in a sentence; unknown parameters, empty values and repeated ones are passed over.
 */
export const parseLink = (query: string, known: LinkVocabulary): ParsedLink => {
  const params = new URLSearchParams(query);
  const problems: string[] = [];
  /** Reads one parameter: `read` gives the value or null where it makes no sense, `problem` the words for that. */
  const take = <T>(name: string, fallback: T, read: (value: string) => T | null, problem: (q: string) => string): T => {
    const raw = params.get(name);
    if (raw === null || raw.trim() === '') return fallback;
    const value = read(fold(raw));
    if (value !== null) return value;
    problems.push(problem(quote(raw)));
    return fallback;
  };

  take(
    'v',
    LINK_VERSION,
    (v) => (Number.isInteger(Number(v)) && Number(v) >= 1 && Number(v) <= LINK_VERSION ? Number(v) : null),
    (q) => `The link was made for version ${q} of links, which this page does not know. What it could read is shown.`,
  );
  const selection = take<string | null>(
    'structure',
    null,
    (id) => (structuresOfReference(id).length > 0 ? id : null),
    (q) =>
      `The link asks for a muscle or bone called ${q}, which this model does not have. Showing the whole back instead.`,
  );
  const view = take(
    'view',
    DEFAULT_VIEW.view,
    (name) => VIEWS.find((v) => v === name) ?? null,
    (q) => `The link asks for a view called ${q}, which does not exist. Showing the back from behind instead.`,
  );
  const peel = take(
    'peel',
    revealingPeel(selection),
    (text) => (/^\d+$/.test(text) && isPeel(Number(text)) ? (Number(text) as LinkedView['peel']) : null),
    (q) =>
      `The link asks for a peel depth of ${q}, but depths run from ${PEEL_MIN} to ${PEEL_MAX}. Showing the usual one.`,
  );
  const mode = take(
    'mode',
    DEFAULT_VIEW.mode,
    (name) => (name === 'explore' || name === 'tools' ? name : null),
    (q) => {
      const coming = MODES_TO_COME.get(fold(params.get('mode') ?? ''));
      return coming
        ? `${coming} is not part of this version yet; you are in Explore.`
        : `The link asks for a mode called ${q}, which does not exist; you are in Explore.`;
    },
  );
  const tool = take<string | null>(
    'tool',
    null,
    (id) => (known.tools.has(id) ? id : null),
    (q) => `The link asks for a tool called ${q}, which this page does not know.`,
  );
  const technique = take<string | null>(
    'technique',
    null,
    (id) => (known.techniques.has(id) ? id : null),
    (q) => `The link asks for a technique called ${q}, which this page does not know.`,
  );
  const themeChoice = take<LinkedView['themeChoice']>(
    'theme',
    null,
    (name) => (name === 'light' || name === 'dark' ? name : null),
    (q) => `The link asks for a theme called ${q}; there are light and dark.`,
  );

  const hidden = new Set<string>();
  for (const raw of (params.get('hide') ?? '').split(',')) {
    if (raw.trim() === '') continue;
    const ids = structuresOfReference(fold(raw));
    for (const id of ids) hidden.add(id);
    if (ids.length === 0) {
      problems.push(`The link hides a muscle or bone called ${quote(raw)}, which this model does not have.`);
    }
  }
  return {
    view: {
      mode,
      selection,
      // A technique's panel stands over a tool's: only one of them can be open.
      tool: technique === null ? tool : null,
      technique,
      view,
      peel,
      hidden: STRUCTURE_IDS.filter((id) => hidden.has(id)),
      themeChoice,
    },
    problems,
  };
};
