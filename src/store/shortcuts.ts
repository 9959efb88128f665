import { isPeel } from '#anatomy/layers.ts';
import { structuresOfReference } from '#anatomy/structures.ts';
import { VIEWS } from '#anatomy/views.ts';
import { walkFrom } from '#domain/walk.ts';
import type { DorsumStoreState } from './state.ts';

/** One key of the page. The help dialog prints the table, the app listens by it. */
export type Shortcut = {
  readonly id: string;
  /** As printed on a key, alternatives beside each other. */
  readonly keys: readonly string[];
  readonly what: string;
  readonly run: (state: DorsumStoreState) => void;
};

const walk = (state: DorsumStoreState, step: 1 | -1): void => {
  const next = walkFrom(state.selection, step, state.hidden);
  if (next !== null) state.reveal(next);
};

const stepPeel = (state: DorsumStoreState, step: 1 | -1): void => {
  const peel = state.peel + step;
  if (isPeel(peel)) state.setPeel(peel);
};

/** Hides the selection; where all of it is hidden already, brings it back. */
const toggleHidden = (state: DorsumStoreState): void => {
  if (state.selection === null) return;
  const ids = structuresOfReference(state.selection);
  state.setHidden(state.selection, !ids.every((id) => state.hidden.includes(id)));
};

/** One step out: from a tool, technique or page back to the selection's panel, from there to the whole back. */
const stepOut = (state: DorsumStoreState): void => {
  if (state.panel !== null && state.panel.kind !== 'structure') state.openTool(null);
  else state.select(null);
};

/**
 * The keys that work anywhere on the page while nothing is being typed. Keys for turning, zooming and panning
 * belong to the focused stage.
 */
export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'search', keys: ['/', 'Ctrl+K'], what: 'Search', run: (s) => s.requestSearch() },
  ...VIEWS.map((view, i) => ({
    id: `view-${view}`,
    keys: [String(i + 1)],
    what: `View: ${view}`,
    run: (s: DorsumStoreState) => s.requestView(view),
  })),
  { id: 'next', keys: [']'], what: 'Next structure', run: (s) => walk(s, 1) },
  { id: 'previous', keys: ['['], what: 'Previous structure', run: (s) => walk(s, -1) },
  { id: 'peel', keys: ['Alt+]'], what: 'Peel one layer', run: (s) => stepPeel(s, 1) },
  { id: 'unpeel', keys: ['Alt+['], what: 'Put one layer back', run: (s) => stepPeel(s, -1) },
  { id: 'hide', keys: ['H'], what: 'Hide what is selected, or bring it back', run: toggleHidden },
  { id: 'show-all', keys: ['A'], what: 'Show all', run: (s) => s.showAll() },
  {
    id: 'closer',
    keys: ['F'],
    what: 'Look closer at what is selected',
    run: (s) => {
      if (s.selection !== null) s.lookCloser();
    },
  },
  { id: 'play', keys: ['P'], what: 'Play or pause the technique', run: (s) => s.setPlaying(!s.playback?.isPlaying) },
  { id: 'whole', keys: ['Home'], what: 'Whole back', run: (s) => s.requestView('posterior') },
  { id: 'clear', keys: ['Esc'], what: 'Step out: close the panel, clear the selection', run: stepOut },
  { id: 'help', keys: ['?'], what: 'All keys', run: (s) => s.setHelpOpen(!s.isHelpOpen) },
];
