// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenForShortcuts } from '#app/listenForShortcuts.ts';
import { createDorsumStore, type DorsumStore } from '#store/createStore.ts';

let store: DorsumStore;
let stop: () => void;

beforeEach(() => {
  document.body.innerHTML = `
    <button id="plain">x</button>
    <input id="field" />
    <input id="slider" type="range" />
    <div role="combobox" tabindex="0" id="combobox"></div>
    <div contenteditable="true"><span id="editable">x</span></div>
    <div role="dialog"><button id="in-dialog">x</button></div>`;
  store = createDorsumStore({ selection: 'sacrum', panel: { kind: 'structure', reference: 'sacrum' } });
  stop = listenForShortcuts(store);
});
afterEach(() => stop());

const press = (id: string, key: string, init: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  document.getElementById(id)?.dispatchEvent(event);
  return event;
};

describe('listenForShortcuts', () => {
  it('acts on a key and keeps the browser from acting too', () => {
    const event = press('plain', '/');
    expect(store.getState().searchRequest).toBe(1);
    expect(event.defaultPrevented).toBe(true);
  });

  it('leaves keys it does not know to the browser', () => {
    expect(press('plain', 'x').defaultPrevented).toBe(false);
  });

  it.each(['field', 'combobox', 'editable'])('keeps still while typing in the %s, but for Ctrl+K', (id) => {
    for (const key of ['h', '1', '/', '?', 'Escape', ']']) press(id, key);
    expect(store.getState()).toMatchObject({ hidden: [], viewRequest: 0, searchRequest: 0, selection: 'sacrum' });
    press(id, 'k', { ctrlKey: true });
    expect(store.getState().searchRequest).toBe(1);
  });

  it('leaves a slider the keys it moves by, and no others', () => {
    press('slider', 'Home');
    expect(store.getState().viewRequest).toBe(0);
    press('slider', '2');
    expect(store.getState().view).toBe('left');
  });

  it('does nothing that a control has answered already', () => {
    const plain = document.getElementById('plain');
    plain?.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    press('plain', 'Escape');
    expect(store.getState().selection).toBe('sacrum');
  });

  it('keeps still inside an open dialog', () => {
    press('in-dialog', 'Escape');
    press('in-dialog', 'h');
    expect(store.getState()).toMatchObject({ selection: 'sacrum', hidden: [] });
  });

  it('takes the keys back from a dialog that is fading out', () => {
    document.querySelector('[role="dialog"]')?.setAttribute('data-closed', '');
    press('in-dialog', 'Escape');
    expect(store.getState().selection).toBeNull();
  });

  it('closes help by "?" and lets the Esc that closes it do nothing else', () => {
    press('plain', '?');
    expect(store.getState().isHelpOpen).toBe(true);
    // The dialog closes on the way, before the key reaches the window.
    document.addEventListener('keydown', () => store.getState().setHelpOpen(false), { once: true });
    press('plain', 'Escape');
    expect(store.getState()).toMatchObject({ isHelpOpen: false, selection: 'sacrum' });
    press('plain', '?');
    press('plain', '?');
    expect(store.getState().isHelpOpen).toBe(false);
  });

  it('stops when told to', () => {
    stop();
    press('plain', 'h');
    expect(store.getState().hidden).toEqual([]);
  });
});
