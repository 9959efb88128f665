import { groups, muscles, regions, techniques, tools } from '#content/index.ts';
import type { RelatedContent } from '#domain/relations.ts';

/** The records among which panels look up what belongs to what. */
export const RELATED_CONTENT: RelatedContent = { groups, muscles, regions, tools, techniques };
