import { describe, expect, it } from 'vitest';
import { createDorsumStore } from '#store/createStore.ts';
import { openTarget, type Target } from '#store/openTarget.ts';
import type { DorsumState } from '#store/state.ts';

describe('openTarget', () => {
  it.each<[Target, Partial<DorsumState>]>([
    [
      { kind: 'structure', id: 'multifidus' },
      { selection: 'multifidus', peel: 4 },
    ],
    [
      { kind: 'tool', id: 'hands' },
      { tool: 'hands', panel: { kind: 'tool', id: 'hands' } },
    ],
    [
      { kind: 'technique', id: 'x' },
      { technique: 'x', panel: { kind: 'technique', id: 'x' } },
    ],
    [{ kind: 'avoid-zone', id: 'spine' }, { panel: { kind: 'avoid-zone', id: 'spine' } }],
    [{ kind: 'questions', id: 'how-long' }, { panel: { kind: 'questions', entry: 'how-long' } }],
    [{ kind: 'safety' }, { panel: { kind: 'safety' } }],
    [
      { kind: 'region', id: 'mid-back' },
      { listOrder: 'region', isListOpen: true, mode: 'explore' },
    ],
  ])('opens %j', (target, expected) => {
    const store = createDorsumStore({ mode: 'tools', isListOpen: false });
    expect(openTarget(store, target)).toBe(true);
    expect(store.getState()).toMatchObject(expected);
  });

  it('refuses what names nothing', () => {
    const store = createDorsumStore();
    const before = store.getState();
    expect(openTarget(store, { kind: 'structure', id: 'nonsense' })).toBe(false);
    expect(openTarget(store, { kind: 'tool' })).toBe(false);
    expect(store.getState()).toBe(before);
  });
});
