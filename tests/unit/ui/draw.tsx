import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import { createDorsumStore, type DorsumStore } from '#store/createStore.ts';
import type { DorsumState } from '#store/state.ts';
import { StoreContext } from '#ui/StoreContext.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const roots: Root[] = [];

afterEach(async () => {
  for (const root of roots.splice(0)) await act(async () => root.unmount());
  document.body.replaceChildren();
});

export type Drawn = {
  readonly host: HTMLElement;
  readonly store: DorsumStore;
  /** Takes it away before the test's end, where many are drawn one after the other. */
  readonly close: () => Promise<void>;
};

/** Draws a component with a store of its own, and waits until what it fetches has come. */
export const draw = async (element: ReactElement, initial: Partial<DorsumState> = {}): Promise<Drawn> => {
  const store = createDorsumStore(initial);
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  roots.push(root);
  await act(async () => root.render(<StoreContext value={store}>{element}</StoreContext>));
  const close = async (): Promise<void> => {
    roots.splice(roots.indexOf(root), 1);
    await act(async () => root.unmount());
    host.remove();
  };
  return { host, store, close };
};

/** Does something a person would do, and waits until the page has followed. */
export const doing = (action: () => void): Promise<void> => act(async () => action());

/** Presses a key on an element. */
export const press = (element: Element | null, key: string): Promise<void> =>
  doing(() => element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

/** Clicks an element; fails where there is none. */
export const click = (element: Element | null | undefined): Promise<void> => {
  if (!element) throw new Error('Expected an element to click, and found none');
  return doing(() => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
};

/** The first element that matches and whose text or label holds the words. */
export const find = (host: Element, selector: string, words: string): Element | undefined =>
  [...host.querySelectorAll(selector)].find((each) =>
    `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`.includes(words),
  );
