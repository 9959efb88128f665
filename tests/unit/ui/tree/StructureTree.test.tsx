// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { nameWithoutSide } from '#ui/catalogue.ts';
import { buildLayerTree } from '#ui/tree/buildTree.ts';
import { StructureTree } from '#ui/tree/StructureTree.tsx';
import { click, doing, draw, press } from '../draw.tsx';

const nodes = buildLayerTree(nameWithoutSide);
const drawTree = () => draw(<StructureTree nodes={nodes} label="Structures" />);
const item = (host: Element, key: string): HTMLElement | null => host.querySelector(`[data-key="${key}"]`);
const LAT = 'superficial/latissimus-dorsi';

describe('the structure tree', () => {
  it('has one stop for the Tab key', async () => {
    const { host } = await drawTree();
    expect(host.querySelectorAll('[role="treeitem"][tabindex="0"]')).toHaveLength(1);
  });

  it('moves the focus with the arrow keys and lights up what is focused', async () => {
    const { host, store } = await drawTree();
    await doing(() => item(host, 'superficial/trapezius')?.focus());
    await press(document.activeElement, 'ArrowDown');
    expect(document.activeElement?.getAttribute('data-key')).toBe(LAT);
    expect(store.getState().hovered).toEqual(['latissimus-dorsi-l', 'latissimus-dorsi-r']);
    await doing(() => item(host, LAT)?.blur());
    expect(store.getState().hovered).toEqual([]);
  });

  it('puts its light out when it goes while a row is focused', async () => {
    const { host, store, close } = await drawTree();
    await doing(() => item(host, LAT)?.focus());
    expect(store.getState().hovered).not.toEqual([]);
    await close();
    expect(store.getState().hovered).toEqual([]);
  });

  it('unfolds to the two sides and selects one of them with Enter', async () => {
    const { host, store } = await drawTree();
    await doing(() => item(host, LAT)?.focus());
    expect(item(host, LAT)?.getAttribute('aria-expanded')).toBe('false');
    await press(item(host, LAT), 'ArrowRight');
    expect(item(host, LAT)?.getAttribute('aria-expanded')).toBe('true');
    await press(item(host, `${LAT}/latissimus-dorsi-r`), 'Enter');
    expect(store.getState().selection).toBe('latissimus-dorsi-r');
    expect(item(host, `${LAT}/latissimus-dorsi-r`)?.getAttribute('aria-selected')).toBe('true');
  });

  it('peels to a structure that lies deeper than what is seen', async () => {
    const { host, store } = await drawTree();
    await click(item(host, 'deepest/quadratus-lumborum')?.querySelector('[data-part="row"]'));
    expect(store.getState().selection).toBe('quadratus-lumborum');
    expect(store.getState().peel).toBe(4);
  });

  it('hides by the eye and by H, says so in the name, and shows again', async () => {
    const { host, store } = await drawTree();
    await click(item(host, LAT)?.querySelector('[data-part="eye"]'));
    expect(store.getState().hidden).toEqual(['latissimus-dorsi-l', 'latissimus-dorsi-r']);
    expect(item(host, LAT)?.getAttribute('aria-label')).toMatch(/hidden$/);
    expect(store.getState().selection).toBeNull();
    await press(item(host, LAT), 'h');
    expect(store.getState().hidden).toEqual([]);
  });

  it('unfolds to what was chosen elsewhere', async () => {
    const { host, store } = await drawTree();
    expect(item(host, 'deep/erector-spinae/longissimus-thoracis/longissimus-thoracis-l')).toBeNull();
    await doing(() => store.getState().select('longissimus-thoracis-l'));
    const row = item(host, 'deep/erector-spinae/longissimus-thoracis/longissimus-thoracis-l');
    expect(row?.getAttribute('aria-selected')).toBe('true');
    expect(row?.getAttribute('tabindex')).toBe('0');
  });

  it('opens the panel of the zone to avoid', async () => {
    const { host, store } = await drawTree();
    await press(item(host, 'avoid/spine'), 'Enter');
    expect(store.getState().panel).toEqual({ kind: 'avoid-zone', id: 'spine' });
  });

  it('keeps keys with a modifier for the page', async () => {
    const { host } = await drawTree();
    const event = new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true });
    await doing(() => item(host, LAT)?.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
  });
});
