import { describe, expect, it } from 'vitest';
import { createDorsumStore } from '#store/createStore.ts';
import type { Playback } from '#store/state.ts';

const PLAYBACK: Playback = {
  technique: 'mid-back-roller',
  side: 'left',
  isPlaying: true,
  speed: 1,
  atS: 0,
  durationS: 10,
};

describe('a technique that is played', () => {
  it('goes on at its speed while it plays, and stands at its end', () => {
    const store = createDorsumStore({ playback: PLAYBACK });
    store.getState().advance(4);
    store.getState().setPlaybackSpeed(0.5);
    store.getState().advance(4);
    expect(store.getState().playback).toMatchObject({ atS: 6, isPlaying: true });
    store.getState().advance(100);
    expect(store.getState().playback).toMatchObject({ atS: 10, isPlaying: false });
  });

  it('stands still while it does not play', () => {
    const store = createDorsumStore({ playback: { ...PLAYBACK, isPlaying: false, atS: 3 } });
    store.getState().advance(4);
    expect(store.getState().playback?.atS).toBe(3);
  });

  it('begins anew when it is played at its end', () => {
    const store = createDorsumStore({ playback: { ...PLAYBACK, isPlaying: false, atS: 10 } });
    store.getState().setPlaying(true);
    expect(store.getState().playback).toMatchObject({ atS: 0, isPlaying: true });
  });

  it.each([
    [-3, 0],
    [4, 4],
    [99, 10],
  ])('is scrubbed to %s and stands at %s', (asked, stands) => {
    const store = createDorsumStore({ playback: PLAYBACK });
    store.getState().seek(asked);
    expect(store.getState().playback?.atS).toBe(stands);
  });

  it('asks for nothing while none is set up', () => {
    const store = createDorsumStore();
    const before = store.getState();
    before.advance(1);
    before.seek(1);
    before.setPlaying(true);
    before.setPlaybackSpeed(0.5);
    expect(store.getState()).toBe(before);
  });
});

describe('a tool in hand', () => {
  it('is put down with all that was done with it when a structure is selected or another panel opens', () => {
    for (const leave of ['select', 'about'] as const) {
      const store = createDorsumStore();
      store.getState().openTool('massage-ball');
      store.getState().chooseToolKind('tennis-ball');
      store.getState().setToolFree(true);
      store.getState().refuse('Not on the spine.');
      if (leave === 'select') store.getState().select('rhomboid-major-l');
      else store.getState().openPanel({ kind: 'about' });
      expect(store.getState()).toMatchObject({ tool: null, toolKind: null, isToolFree: false, refusal: null });
    }
  });

  it('is welcome again once it is let go or taken up', () => {
    const store = createDorsumStore({ refusal: 'Not on the spine.' });
    store.getState().setToolFree(true);
    expect(store.getState().refusal).toBeNull();
  });
});

describe('a spot', () => {
  it('opens its panel, and closes it when the question is put away', () => {
    const store = createDorsumStore();
    store.getState().askSpot(12);
    expect(store.getState()).toMatchObject({ spot: 12, panel: { kind: 'spot' } });
    store.getState().askSpot(null);
    expect(store.getState()).toMatchObject({ spot: null, panel: null });
  });

  it('leaves another panel open when it is put away', () => {
    const store = createDorsumStore({ spot: 12, panel: { kind: 'matrix' } });
    store.getState().askSpot(null);
    expect(store.getState().panel).toEqual({ kind: 'matrix' });
  });
});
