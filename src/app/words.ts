import { LAYERS, type Layer, type Peel } from '#anatomy/layers.ts';
import type { ViewName } from '#anatomy/views.ts';
import type { Quality } from '#store/state.ts';

/** What can be looked up about records, for saying it; the app fills this from the content. */
export type Words = {
  /** The English name of a structure (with its side), part or group. */
  readonly nameOf: (reference: string) => string;
  /** Ids of the parts directly under a structure, part or group; empty where nothing is recorded. */
  readonly underOf: (reference: string) => readonly string[];
  readonly toolName: (id: string) => string;
  readonly techniqueName: (id: string) => string;
  readonly avoidZoneName: (id: string) => string;
};

export const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  skin: 'Skin',
  superficial: 'Superficial layer',
  intermediate: 'Intermediate layer',
  deep: 'Deep layer',
  deepest: 'Deepest layer',
  skeleton: 'Skeleton',
};

/** The pages of text, by the name of their panel. */
export const PAGE_WORDS = {
  questions: 'Questions',
  safety: 'Safety',
  about: 'About Dorsum',
  spot: 'What lies beneath a spot',
  matrix: 'Table of tools and muscles',
} as const;

export const QUALITY_WORDS: Readonly<Record<Quality, string>> = {
  auto: 'Picture quality: as the device can bear',
  low: 'Picture quality: low',
  high: 'Picture quality: high',
};

export const VIEW_WORDS: Readonly<Record<ViewName, string>> = {
  posterior: 'Seen from behind',
  left: 'Seen from the left',
  right: 'Seen from the right',
  superior: 'Seen from above',
  oblique: 'Seen obliquely from behind',
};

/** What is seen at a peel depth, and what is off. */
export const sayPeel = (peel: Peel): string => {
  const layer = LAYERS[peel];
  if (layer === undefined || peel === 0) return 'Skin on, nothing peeled';
  if (layer === 'skeleton') return 'All muscle peeled off: the skeleton is seen';
  return `Peeled to the ${LAYER_WORDS[layer].toLowerCase()}`;
};
