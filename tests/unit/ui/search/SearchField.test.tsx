// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { SearchHit } from '#domain/search/entry.ts';
import { moveInHits } from '#ui/search/moveInHits.ts';
import { SearchField } from '#ui/search/SearchField.tsx';
import { click, doing, draw, press } from '../draw.tsx';

const HITS: SearchHit[] = [
  {
    key: 'a',
    kind: 'group',
    target: { kind: 'structure', id: 'latissimus-dorsi' },
    title: 'Latissimus dorsi',
    detail: 'Musculus latissimus dorsi',
    icon: null,
    foundAs: 'lats',
  },
  {
    key: 'b',
    kind: 'tool',
    target: { kind: 'tool', id: 'massage-ball' },
    title: 'Massage ball',
    detail: 'Tool',
    icon: 'ball',
    foundAs: null,
  },
];

const search = vi.fn((query: string) => (query === 'nothing' ? [] : HITS));
const drawField = () => draw(<SearchField search={search} placeholder="Search" />);

const type = (host: Element, words: string): Promise<void> =>
  doing(() => {
    const input = host.querySelector('input');
    if (!input) throw new Error('Expected a field, and found none');
    input.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, words);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('the search field', () => {
  it('offers answers while one types, with the word by which each was found', async () => {
    const { host } = await drawField();
    expect(host.querySelectorAll('[role="option"]')).toHaveLength(0);
    await type(host, 'lats');
    expect(host.querySelector('input')?.getAttribute('aria-expanded')).toBe('true');
    expect([...host.querySelectorAll('[role="option"]')].map((o) => o.textContent)).toEqual([
      expect.stringContaining('“lats”'),
      expect.stringContaining('Massage ball'),
    ]);
  });

  it('opens the first answer with Enter and empties itself', async () => {
    const { host, store } = await drawField();
    await type(host, 'lats');
    await press(host.querySelector('input'), 'Enter');
    expect(store.getState().selection).toBe('latissimus-dorsi');
    expect(host.querySelector('input')?.value).toBe('');
    expect(host.querySelectorAll('[role="option"]')).toHaveLength(0);
  });

  it('points at the answer that the arrow keys reached, and opens that one', async () => {
    const { host, store } = await drawField();
    await type(host, 'ball');
    await press(host.querySelector('input'), 'ArrowUp');
    const active = host.querySelector('[aria-selected="true"]');
    expect(active?.id).toBe(host.querySelector('input')?.getAttribute('aria-activedescendant'));
    expect(active?.textContent).toContain('Massage ball');
    await press(host.querySelector('input'), 'Enter');
    expect(store.getState().panel).toEqual({ kind: 'tool', id: 'massage-ball' });
  });

  it('opens an answer that is clicked', async () => {
    const { host, store } = await drawField();
    await type(host, 'ball');
    await click(host.querySelectorAll('[role="option"]')[1]);
    expect(store.getState().tool).toBe('massage-ball');
  });

  it('says in words that it found nothing', async () => {
    const { host } = await drawField();
    await type(host, 'nothing');
    expect(host.querySelector('[role="status"]')?.textContent).toContain('“nothing”');
  });

  it('takes the focus when the page asks for the search', async () => {
    const { host, store } = await drawField();
    await doing(() => store.getState().requestSearch());
    expect(document.activeElement).toBe(host.querySelector('input'));
  });

  it('empties itself with Escape before the page hears of it', async () => {
    const { host } = await drawField();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await type(host, 'lats');
    await press(host.querySelector('input'), 'Escape');
    document.removeEventListener('keydown', heard);
    expect(host.querySelector('input')?.value).toBe('');
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('moveInHits', () => {
  it('goes round past the ends', () => {
    expect(moveInHits(-1, 3, 'ArrowDown')).toBe(0);
    expect(moveInHits(2, 3, 'ArrowDown')).toBe(0);
    expect(moveInHits(-1, 3, 'ArrowUp')).toBe(2);
    expect(moveInHits(1, 3, 'ArrowUp')).toBe(0);
  });

  it('does not move where there is nothing, or for other keys', () => {
    expect(moveInHits(0, 0, 'ArrowDown')).toBeNull();
    expect(moveInHits(0, 3, 'Tab')).toBeNull();
  });
});
