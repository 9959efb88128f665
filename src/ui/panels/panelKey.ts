import type { Panel } from '#store/state.ts';

/** Tells one panel from another: what is scrolled and unfolded in one does not carry over into the next. */
export const panelKey = (panel: Panel | null): string => {
  if (panel === null) return 'intro';
  if (panel.kind === 'structure') return `structure:${panel.reference}`;
  if ('id' in panel) return `${panel.kind}:${panel.id}`;
  return `${panel.kind}:${('entry' in panel && panel.entry) || ''}`;
};
