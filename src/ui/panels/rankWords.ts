import type { Safety } from '#content/schema/records.ts';

export type Rank = Safety['rank'];

/** Ranks in the order in which they are to be read: what must not wait first. */
export const RANKS: readonly Rank[] = ['seek-help-now', 'do-not', 'ask-first', 'rule'];

export const RANK_WORDS: Readonly<Record<Rank, { readonly title: string; readonly short: string }>> = {
  'seek-help-now': { title: 'Seek help at once', short: 'Seek help at once' },
  'do-not': { title: 'Do not massage', short: 'Do not massage over or with' },
  'ask-first': { title: 'Ask a professional first', short: 'Ask a professional first with' },
  rule: { title: 'Always', short: 'Always' },
};
