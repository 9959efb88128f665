// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDorsumStore, type DorsumStore } from '#store/createStore.ts';
import type { DorsumState } from '#store/state.ts';
import Layout from '#ui/Layout.tsx';
import { click, doing, find } from './draw.tsx';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
const LOW = { width: 740, height: 360 };

let root: Root;
let host: HTMLElement;
let store: DorsumStore;
let size = WIDE;
const listeners = new Set<() => void>();

/** Lets the window have a size, as far as media queries ask for it. */
const setWindow = (next: typeof WIDE): void => {
  size = next;
  for (const listener of listeners) listener();
};

const stubMatchMedia = (query: string) => ({
  get matches() {
    const limit = Number(/(\d+)px/.exec(query)?.[1]);
    return query.includes('max-width') ? size.width <= limit : size.height <= limit;
  },
  addEventListener: (_: string, listener: () => void) => listeners.add(listener),
  removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
});

const drawLayout = async (window: typeof WIDE, initial: Partial<DorsumState> = {}): Promise<void> => {
  size = window;
  store = createDorsumStore(initial);
  await act(async () => {
    root.render(<Layout store={store} search={() => []} stage={<canvas data-stage="" />} onInsets={() => undefined} />);
    await new Promise((resolve) => setTimeout(resolve));
  });
};

/** Waits until code that is fetched apart has come. */
const settle = (isThere: () => boolean): Promise<void> =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    if (!isThere()) throw new Error('It has not come');
  }, 5000);

// Fetched once ahead, so that what the page fetches later has come by the time a test looks.
beforeAll(async () => {
  await Promise.all([
    import('#ui/panels/OpenPanel.tsx'),
    import('#ui/shell/PeelTrack.tsx'),
    import('#ui/tools/ToolList.tsx'),
  ]);
});

beforeEach(() => {
  vi.stubGlobal('matchMedia', stubMatchMedia);
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});

afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  listeners.clear();
  vi.unstubAllGlobals();
});

describe('the layout of a wide window', () => {
  it('has one first heading, a list, a picture and details, each a landmark', async () => {
    await drawLayout(WIDE);
    expect(host.querySelectorAll('h1')).toHaveLength(1);
    for (const landmark of ['header', 'nav#list', 'main#stage', 'aside#details'])
      expect(host.querySelectorAll(landmark), landmark).toHaveLength(1);
    expect(host.querySelector('main [data-stage]')).not.toBeNull();
  });

  it('offers only the modes that exist', async () => {
    await drawLayout(WIDE);
    const modes = [...host.querySelectorAll('[aria-label="Mode"] button')].map((each) => each.textContent);
    expect(modes).toEqual(['Explore', 'Tools']);
  });

  it('puts list and details away and remembers it in the store', async () => {
    await drawLayout(WIDE);
    await click(find(host, 'button', 'Put the list away'));
    expect(store.getState().isListOpen).toBe(false);
    expect(host.querySelector('[role="tree"]')).toBeNull();
    await click(find(host, 'nav button', 'Structures'));
    expect(host.querySelector('[role="tree"]')).not.toBeNull();
    await click(find(host, 'button', 'Put the panel away'));
    expect(store.getState().isDetailOpen).toBe(false);
  });

  it('asks for a view again when its button is pressed again', async () => {
    await drawLayout(WIDE);
    const button = find(host, '[aria-label="View from"] button', 'Posterior');
    await click(button);
    await click(button);
    expect(store.getState().viewRequest).toBe(2);
    expect(button?.getAttribute('aria-pressed')).toBe('true');
  });

  it('writes the theme to the page and changes it', async () => {
    await drawLayout(WIDE, { theme: 'dark' });
    expect(document.documentElement.dataset.theme).toBe('dark');
    await click(find(host, 'button', 'Light theme'));
    expect(document.documentElement.dataset.theme).toBe('light');
  });

  it('lists tools and techniques in the mode for them, and opens one', async () => {
    await drawLayout(WIDE);
    await click(find(host, '[aria-label="Mode"] button', 'Tools'));
    await settle(() => find(host, 'nav button', 'Foam roller') !== undefined);
    await click(find(host, 'nav button', 'Mid-back on a ball'));
    expect(store.getState().technique).toBe('mid-back-ball');
    expect(find(host, 'nav button', 'Mid-back on a ball')?.getAttribute('aria-current')).toBe('true');
  });

  it('goes back through the panels that were open', async () => {
    await drawLayout(WIDE);
    await doing(() => store.getState().reveal('rhomboid-major-l'));
    await doing(() => store.getState().openTool('massage-ball'));
    await click(find(host, 'aside button', 'Back'));
    expect(store.getState().panel).toEqual({ kind: 'structure', reference: 'rhomboid-major-l' });
    expect(find(host, 'aside button', 'Back')).toBeUndefined();
  });

  it('closes a tool to the selection, and the selection to nothing', async () => {
    await drawLayout(WIDE);
    await doing(() => store.getState().reveal('rhomboid-major-l'));
    await doing(() => store.getState().openTool('massage-ball'));
    await click(find(host, 'aside button', 'Close'));
    expect(store.getState().panel).toEqual({ kind: 'structure', reference: 'rhomboid-major-l' });
    await click(find(host, 'aside button', 'Close'));
    expect(store.getState().selection).toBeNull();
  });

  it('peels by steps and stops at the skin', async () => {
    await drawLayout(WIDE);
    await click(find(host, 'button', 'Take a layer off'));
    expect(store.getState().peel).toBe(2);
    for (let i = 0; i < 4; i++) await click(find(host, 'button', 'Put a layer back'));
    expect(store.getState().peel).toBe(0);
    expect(find(host, 'button', 'Put a layer back')?.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the layout of a phone', () => {
  const sheet = (): HTMLElement | null => host.querySelector('[data-stop]');

  it('leaves the room to the body at first, and shows the panel once something is chosen', async () => {
    await drawLayout(PHONE);
    expect(sheet()?.dataset.stop).toBe('low');
    expect(sheet()?.querySelector('[role="tree"]')).not.toBeNull();
    await doing(() => store.getState().select('latissimus-dorsi-l'));
    expect(sheet()?.dataset.stop).toBe('half');
    await settle(() => sheet()?.querySelector('h2')?.textContent === 'Latissimus dorsi, left');
    expect(sheet()?.querySelector('[role="tree"]')).toBeNull();
  });

  it('goes back to the list without losing the selection', async () => {
    await drawLayout(PHONE, { selection: 'skin', panel: { kind: 'structure', reference: 'skin' } });
    await click(find(host, 'button', 'List: Structures'));
    expect(sheet()?.querySelector('[role="tree"]')).not.toBeNull();
    expect(store.getState().selection).toBe('skin');
  });

  it('opens at half its height where a link asks for something, and for the list of a mode', async () => {
    await drawLayout(PHONE, { selection: 'skin', panel: { kind: 'structure', reference: 'skin' } });
    expect(sheet()?.dataset.stop).toBe('half');
    await click(find(host, 'button', 'Lower the sheet'));
    await click(find(host, '[aria-label="Mode"] button', 'Tools'));
    expect(sheet()?.dataset.stop).toBe('half');
    await settle(() => find(host, '[data-stop] button', 'Foam roller') !== undefined);
  });

  it('moves the sheet by buttons through its three heights; what is folded away cannot take the focus', async () => {
    await drawLayout(PHONE);
    expect(sheet()?.querySelector('[inert] [role="tree"]')).not.toBeNull();
    await click(find(host, 'button', 'Raise the sheet'));
    expect(sheet()?.querySelector('[inert]')).toBeNull();
    await click(find(host, 'button', 'Raise the sheet'));
    expect(sheet()?.dataset.stop).toBe('full');
    await click(find(host, 'button', 'Lower the sheet'));
    await click(find(host, 'button', 'Lower the sheet'));
    expect(sheet()?.dataset.stop).toBe('low');
    expect(sheet()?.querySelector('[inert] [role="tree"]')).not.toBeNull();
  });

  it('makes room for what was chosen', async () => {
    await drawLayout(PHONE);
    await click(find(host, 'button', 'Raise the sheet'));
    await click(find(host, 'button', 'Raise the sheet'));
    await doing(() => store.getState().select('latissimus-dorsi-l'));
    expect(sheet()?.dataset.stop).toBe('half');
  });

  it('keeps the picture mounted when the phone is turned', async () => {
    await drawLayout(PHONE);
    const stage = host.querySelector('[data-stage]');
    await doing(() => setWindow(LOW));
    expect(host.querySelector('[data-stop]')).toBeNull();
    expect(host.querySelector('[data-stage]')).toBe(stage);
    await doing(() => setWindow(WIDE));
    expect(host.querySelector('aside#details')).not.toBeNull();
    expect(host.querySelector('[data-stage]')).toBe(stage);
  });
});
