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
import { createSearch, type Search } from '#domain/search/createSearch.ts';
import { buildSearchEntries } from '#domain/search/entries.ts';

/** Makes the search over everything the page knows. */
export const createContentSearch = (): Search =>
  createSearch(
    buildSearchEntries({ groups, muscles, structureNotes, tools, techniques, avoidZones, regions, questions, safety }),
  );
