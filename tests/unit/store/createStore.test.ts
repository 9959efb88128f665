import { describe, expect, it } from 'vitest';
import { createDorsumStore } from '#store/createStore.ts';
import { revealingPeel } from '#store/reveal.ts';

describe('selecting', () => {
  it('opens the panel of a structure, a part or a group', () => {
    for (const reference of ['rib-6-l', 'rhomboid-major', 'erector-spinae']) {
      const store = createDorsumStore();
      expect(store.getState().select(reference)).toBe(true);
      expect(store.getState()).toMatchObject({ selection: reference, panel: { kind: 'structure', reference } });
    }
  });

  it('refuses what the model does not have and changes nothing', () => {
    const store = createDorsumStore();
    store.getState().select('rhomboids');
    const before = store.getState();
    expect(store.getState().select('rhomboids-l')).toBe(false);
    expect(store.getState().reveal('nonsense')).toBe(false);
    expect(store.getState()).toBe(before);
  });

  it('keeps peel as it is when something is clicked', () => {
    const store = createDorsumStore({ peel: 3 });
    store.getState().select('rib-9-l');
    expect(store.getState().peel).toBe(3);
  });

  it('lays bare and brings back what is chosen from a list', () => {
    const store = createDorsumStore({ hidden: ['skin', 'multifidus-l', 'multifidus-r'] });
    store.getState().reveal('multifidus-l');
    expect(store.getState()).toMatchObject({ selection: 'multifidus-l', peel: 4, hidden: ['skin', 'multifidus-r'] });
    store.getState().reveal('trapezius');
    expect(store.getState().peel).toBe(1);
  });

  it('clears the selection and its panel, but no other panel', () => {
    const store = createDorsumStore();
    store.getState().select('trapezius');
    store.getState().select(null);
    expect(store.getState()).toMatchObject({ selection: null, panel: null });
    store.getState().openPanel({ kind: 'questions' });
    store.getState().select(null);
    expect(store.getState().panel).toEqual({ kind: 'questions' });
  });
});

describe('panels', () => {
  it('hold a tool or a technique exactly as long as it is shown', () => {
    const store = createDorsumStore();
    store.getState().select('trapezius');
    store.getState().openTool('hands');
    expect(store.getState()).toMatchObject({ tool: 'hands', technique: null, selection: 'trapezius' });
    store.getState().openPanel({ kind: 'technique', id: 'mid-back-ball' });
    expect(store.getState()).toMatchObject({ tool: null, technique: 'mid-back-ball' });
    store.getState().openTechnique(null);
    expect(store.getState()).toMatchObject({ technique: null, panel: { kind: 'structure', reference: 'trapezius' } });
    store.getState().openTool('hands');
    store.getState().select('rhomboids');
    expect(store.getState()).toMatchObject({ tool: null, panel: { kind: 'structure', reference: 'rhomboids' } });
    store.getState().openTool('hands');
    store.getState().openPanel(null);
    expect(store.getState()).toMatchObject({ tool: null, panel: null, selection: 'rhomboids' });
  });

  it('open a structure by selecting it', () => {
    const store = createDorsumStore();
    store.getState().openPanel({ kind: 'structure', reference: 'sacrum' });
    expect(store.getState().selection).toBe('sacrum');
  });
});

describe('hiding', () => {
  it('takes any reference and keeps the order of the model, each id once', () => {
    const store = createDorsumStore();
    store.getState().setHidden('rhomboid-minor', true);
    store.getState().setHidden('trapezius-ascending-r', true);
    store.getState().setHidden('rhomboid-minor-l', true);
    expect(store.getState().hidden).toEqual(['trapezius-ascending-r', 'rhomboid-minor-l', 'rhomboid-minor-r']);
    store.getState().setHidden('rhomboids', false);
    expect(store.getState().hidden).toEqual(['trapezius-ascending-r']);
    store.getState().showAll();
    expect(store.getState().hidden).toEqual([]);
  });
});

describe('the theme', () => {
  it('follows the device until a person chooses', () => {
    const store = createDorsumStore();
    store.getState().followDeviceTheme('light');
    expect(store.getState()).toMatchObject({ theme: 'light', themeChoice: null });
    store.getState().setTheme('dark');
    store.getState().followDeviceTheme('light');
    expect(store.getState()).toMatchObject({ theme: 'dark', themeChoice: 'dark' });
  });
});

describe('requests', () => {
  it('are raised each time, also for the same view', () => {
    const store = createDorsumStore();
    store.getState().requestView('posterior');
    store.getState().requestView('posterior');
    store.getState().lookCloser();
    store.getState().requestSearch();
    expect(store.getState()).toMatchObject({ viewRequest: 2, closerRequest: 1, searchRequest: 1 });
  });

  it('start the model over after a failure', () => {
    const store = createDorsumStore();
    store.getState().setModelStatus({ kind: 'missing', detail: '404' });
    store.getState().retryModel();
    expect(store.getState().modelStatus.kind).toBe('loading');
    expect(store.getState().modelRequest).toBe(1);
  });
});

describe('notices', () => {
  it('say a sentence once until it is dismissed', () => {
    const store = createDorsumStore();
    store.getState().addNotice('a');
    store.getState().addNotice('a');
    store.getState().addNotice('b');
    store.getState().dismissNotice('a');
    expect(store.getState().notices).toEqual(['b']);
  });
});

describe('revealingPeel', () => {
  it.each([
    ['skin', 0],
    ['trapezius', 1],
    ['gluteus-medius-l', 2],
    ['erector-spinae', 3],
    ['quadratus-lumborum', 4],
    ['vertebra-t5', 5],
    ['nonsense', 1],
    [null, 1],
  ])('lays %s bare at %i', (reference, peel) => {
    expect(revealingPeel(reference)).toBe(peel);
  });
});
