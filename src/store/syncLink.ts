import type { DorsumStore } from './createStore.ts';
import { encodeLink, type LinkedView } from './link.ts';
import { type LinkVocabulary, type ParsedLink, parseLink } from './parseLink.ts';
import type { DorsumState, Panel } from './state.ts';

/** The parts of a window that hold the address; tests pass their own. */
export type AddressWindow = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** Browsers refuse more than about 100 changes of address in 30 seconds. */
const WRITE_INTERVAL_MS = 350;

/** The part of the state that the address holds. */
export const linkedViewOf = (state: DorsumState): LinkedView => ({
  mode: state.mode,
  selection: state.selection,
  tool: state.tool,
  technique: state.technique,
  view: state.view,
  peel: state.peel,
  hidden: state.hidden,
  themeChoice: state.themeChoice,
});

const panelOf = (view: LinkedView): Panel | null => {
  if (view.technique !== null) return { kind: 'technique', id: view.technique };
  if (view.tool !== null) return { kind: 'tool', id: view.tool };
  return view.selection === null ? null : { kind: 'structure', reference: view.selection };
};

/** The state that a link asks for, as a store starts with or takes over. The theme stays out where the link is silent. */
export const stateOfLink = ({ view, problems }: ParsedLink): Partial<DorsumState> => {
  const { themeChoice, ...rest } = view;
  return {
    ...rest,
    ...(themeChoice === null ? {} : { themeChoice, theme: themeChoice }),
    panel: panelOf(view),
    linkProblems: problems,
  };
};

/**
 * Keeps the address bar holding the view, and the view following the address when a person goes back or edits it.
 * Replaces the current history entry, so that turning the back does not fill the history. Returns how to stop.
 */
export const syncLink = (store: DorsumStore, known: LinkVocabulary, win: AddressWindow = window): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isResting = false;

  const write = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const query = encodeLink(linkedViewOf(store.getState()));
    const { pathname, search, hash } = win.location;
    if (query === search.replace(/^\?/, '')) return;
    win.history.replaceState(win.history.state, '', `${pathname}${query === '' ? '' : `?${query}`}${hash}`);
  };
  /** Writes at the end of this turn, so that a burst is one change; while something keeps changing, at intervals. */
  const writeSoon = (): void => {
    timer ??= setTimeout(
      () => {
        write();
        isResting = true;
        setTimeout(() => {
          isResting = false;
        }, WRITE_INTERVAL_MS);
      },
      isResting ? WRITE_INTERVAL_MS : 0,
    );
  };
  const read = (): void => {
    const { viewRequest } = store.getState();
    store.setState({ ...stateOfLink(parseLink(win.location.search, known)), viewRequest: viewRequest + 1 });
    // What could not be read, or was passed over, does not stay in the address.
    writeSoon();
  };
  const isSameView = (a: LinkedView, b: LinkedView): boolean =>
    (Object.keys(a) as (keyof LinkedView)[]).every((key) => Object.is(a[key], b[key]));

  const unsubscribe = store.subscribe((state, previous) => {
    if (isSameView(linkedViewOf(state), linkedViewOf(previous))) return;
    writeSoon();
  });
  writeSoon();
  win.addEventListener('popstate', read);
  // A page that is closed or reloaded at once still leaves the right address behind.
  win.addEventListener('pagehide', write);
  return () => {
    unsubscribe();
    write();
    win.removeEventListener('popstate', read);
    win.removeEventListener('pagehide', write);
  };
};
