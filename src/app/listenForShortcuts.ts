import type { DorsumStore } from '#store/createStore.ts';
import { matchShortcut } from './matchShortcut.ts';

const TYPING =
  'input:not([type="range"],[type="checkbox"],[type="radio"],[type="button"]),textarea,select,[contenteditable=""],[contenteditable="true"],[role="textbox"],[role="searchbox"],[role="combobox"]';
// One that is fading out has let go of the keys, though the focus may still be in it.
const OVERLAY = [
  '[role="dialog"]:not([data-closed])',
  '[role="alertdialog"]:not([data-closed])',
  '[role="menu"]:not([data-closed])',
  '[role="listbox"]',
].join(',');
/** Keys that a slider moves by. */
const SLIDER_KEYS: ReadonlySet<string> = new Set(['Home', 'End', 'PageUp', 'PageDown']);

const isWithin = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Whether a key belongs to what has the focus: a field being typed into, an open menu or dialog, a slider. */
const isTaken = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.isComposing ||
  isWithin(event.target, TYPING) ||
  (SLIDER_KEYS.has(event.key) && isWithin(event.target, 'input[type="range"],[role="slider"]'));

/** Listens for the page's keys. Returns how to stop. */
export const listenForShortcuts = (store: DorsumStore, target: Window = window): (() => void) => {
  // A dialog that Esc closes has closed by the time the key has bubbled up; what was open is noted on the way down.
  let wasOverlaid = false;
  const note = (event: KeyboardEvent): void => {
    wasOverlaid = store.getState().isHelpOpen || isWithin(event.target, OVERLAY);
  };
  const act = (event: KeyboardEvent): void => {
    const shortcut = matchShortcut(event);
    if (shortcut === null) return;
    const isSearch = shortcut.id === 'search' && (event.ctrlKey || event.metaKey);
    if (!isSearch && isTaken(event)) return;
    if (wasOverlaid && !(shortcut.id === 'help' && store.getState().isHelpOpen)) return;
    event.preventDefault();
    shortcut.run(store.getState());
  };
  target.addEventListener('keydown', note, true);
  target.addEventListener('keydown', act);
  return () => {
    target.removeEventListener('keydown', note, true);
    target.removeEventListener('keydown', act);
  };
};
