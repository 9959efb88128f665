import type { Search } from '#domain/search/createSearch.ts';

/** Stands in until the search has come: finds nothing. */
export const SEARCH_NOTHING: Search = () => [];

/** Fetches the search with all that it finds; the page stands before that. */
export const loadSearch = async (): Promise<Search> => (await import('./createContentSearch.ts')).createContentSearch();
