import { describe, expect, it } from 'vitest';
import { createDorsumStore } from '#store/createStore.ts';
import { SHORTCUTS } from '#store/shortcuts.ts';
import type { DorsumState } from '#store/state.ts';

const run = (id: string, initial: Partial<DorsumState> = {}): DorsumState => {
  const shortcut = SHORTCUTS.find((s) => s.id === id);
  if (!shortcut) throw new Error(`no shortcut ${id}`);
  const store = createDorsumStore(initial);
  shortcut.run(store.getState());
  return store.getState();
};

describe('SHORTCUTS', () => {
  it('give no key two meanings', () => {
    const keys = SHORTCUTS.flatMap((s) => s.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each<[string, Partial<DorsumState>, Partial<DorsumState>]>([
    ['search', {}, { searchRequest: 1 }],
    ['view-posterior', { view: 'left' }, { view: 'posterior', viewRequest: 1 }],
    ['view-oblique', {}, { view: 'oblique', viewRequest: 1 }],
    ['next', {}, { selection: 'trapezius-descending-l', peel: 1 }],
    ['next', { selection: 'trapezius-descending-l' }, { selection: 'trapezius-descending-r' }],
    ['next', { selection: 'rhomboid-minor-r' }, { selection: 'levator-scapulae-l' }],
    ['previous', {}, { selection: 'kidney-r', peel: 5 }],
    ['previous', { selection: 'trapezius-descending-r' }, { selection: 'trapezius-descending-l' }],
    ['peel', { peel: 1 }, { peel: 2 }],
    ['peel', { peel: 5 }, { peel: 5 }],
    ['unpeel', { peel: 1 }, { peel: 0 }],
    ['unpeel', { peel: 0 }, { peel: 0 }],
    ['hide', {}, { hidden: [] }],
    ['hide', { selection: 'rib-1' }, { hidden: ['rib-1-l', 'rib-1-r'] }],
    ['hide', { selection: 'rib-1-l', hidden: ['rib-1-l', 'rib-1-r'] }, { hidden: ['rib-1-r'] }],
    ['show-all', { hidden: ['skin'] }, { hidden: [] }],
    ['closer', {}, { closerRequest: 0 }],
    ['closer', { selection: 'sacrum' }, { closerRequest: 1 }],
    ['whole', { view: 'left' }, { view: 'posterior', viewRequest: 1 }],
    ['help', {}, { isHelpOpen: true }],
    [
      'clear',
      { selection: 'sacrum', panel: { kind: 'structure', reference: 'sacrum' } },
      { selection: null, panel: null },
    ],
    [
      'clear',
      { selection: 'sacrum', tool: 'hands', panel: { kind: 'tool', id: 'hands' } },
      { selection: 'sacrum', tool: null, panel: { kind: 'structure', reference: 'sacrum' } },
    ],
    ['clear', { panel: { kind: 'about' } }, { panel: null }],
  ])('%s from %j leads to %j', (id, initial, expected) => {
    expect(run(id, initial)).toMatchObject(expected);
  });
});
