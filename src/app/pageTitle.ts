import type { DorsumState } from '#store/state.ts';
import type { Words } from './words.ts';

export const SITE_TITLE = 'Dorsum: the back, its muscles and the tools that reach them';

const PAGE_TITLES = { questions: 'Questions', about: 'About', safety: 'Safety' } as const;

/** The title of the window: what is shown, then the site's name; the site's full title where nothing is chosen. */
export const pageTitle = (state: Pick<DorsumState, 'panel' | 'selection'>, words: Words): string => {
  const { panel, selection } = state;
  const title = ((): string | null => {
    switch (panel?.kind) {
      case 'tool':
        return words.toolName(panel.id);
      case 'technique':
        return words.techniqueName(panel.id);
      case 'avoid-zone':
        return words.avoidZoneName(panel.id);
      case 'questions':
      case 'about':
      case 'safety':
        return PAGE_TITLES[panel.kind];
      default:
        return selection === null ? null : words.nameOf(selection);
    }
  })();
  return title === null ? SITE_TITLE : `${title} · Dorsum`;
};
