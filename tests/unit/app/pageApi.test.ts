// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { STRUCTURE_IDS } from '#anatomy/structures.ts';
import { createPageApi } from '#app/pageApi.ts';
import type { StageHandle } from '#scene/StageHandle.ts';
import { createDorsumStore } from '#store/createStore.ts';
import { makeTorsoDesk } from '../support/torsoDesk.ts';

const createStage = () => ({
  project: vi.fn(() => ({ x: 1, y: 2 })),
  screenPoint: vi.fn(() => ({ x: 3, y: 4 })),
  view: vi.fn(),
  stats: vi.fn(() => ({ triangles: 9, drawCalls: 8, framesDrawn: 7, gpuMemoryMB: 6, pickMs: 5 })),
  freeze: vi.fn(),
  loseContext: vi.fn(),
  restoreContext: vi.fn(),
});

const askNothing = () => Promise.reject(new Error('no map of the skin'));

const createApi = () => {
  const store = createDorsumStore();
  return { store, stage: createStage(), ...createPageApi(store, '1.2.3', document.createElement('html'), askNothing) };
};

/** Whether a promise is fulfilled by now. */
const isFulfilled = (promise: Promise<unknown>): Promise<boolean> =>
  Promise.race([promise.then(() => true), Promise.resolve().then(() => false)]);

describe('window.dorsum', () => {
  it('says its version and lists the structures of the model', () => {
    const { api } = createApi();
    expect(api.version).toBe('1.2.3');
    expect(api.structures()).toEqual(STRUCTURE_IDS);
  });

  it('is ready once the whole model has been drawn; a light level can be used before', async () => {
    const { api, attachStage, stage } = createApi();
    expect(await isFulfilled(api.ready)).toBe(false);
    attachStage(stage satisfies StageHandle, false);
    expect(await isFulfilled(api.ready)).toBe(false);
    expect(api.stats().triangles).toBe(9);
    attachStage(stage, true);
    await expect(api.ready).resolves.toBeUndefined();
  });

  it('selects structures, parts and groups, and nothing', () => {
    const { api } = createApi();
    for (const id of ['quadratus-lumborum-r', 'rhomboid-major', 'trapezius', null]) {
      api.select(id);
      expect(api.selection()).toBe(id);
    }
  });

  it('refuses an unknown id in words and keeps the selection', () => {
    const { api } = createApi();
    api.select('sacrum');
    expect(() => api.select('gluteus-imaginarius-l')).toThrow(/gluteus-imaginarius-l/);
    expect(api.selection()).toBe('sacrum');
  });

  it('gives what the pointer is on', () => {
    const { api, store } = createApi();
    expect(api.hovered()).toBeNull();
    store.getState().point('rib-3-l', false);
    expect(api.hovered()).toBe('rib-3-l');
  });

  it('peels, and refuses depths that do not exist', () => {
    const { api, store } = createApi();
    api.peel(4);
    expect(store.getState().peel).toBe(4);
    for (const depth of [-1, 6, 1.5, Number.NaN]) expect(() => api.peel(depth)).toThrow(RangeError);
    expect(store.getState().peel).toBe(4);
  });

  it('moves to a view at once: the stage is told, and no eased move is asked for', () => {
    const { api, store, attachStage, stage } = createApi();
    attachStage(stage, true);
    api.view('left');
    expect(stage.view).toHaveBeenCalledWith('left');
    expect(store.getState()).toMatchObject({ view: 'left', viewRequest: 0 });
    expect(() => api.view('inferior')).toThrow(/posterior, left, right, superior, oblique/);
  });

  it('asks the stage for points and figures, and does without one before it comes', () => {
    const { api, attachStage, stage } = createApi();
    expect(api.screenPoint('sacrum')).toBeNull();
    expect(api.stats()).toEqual({ triangles: 0, drawCalls: 0, framesDrawn: 0, gpuMemoryMB: 0, pickMs: 0 });
    expect(() => api.project([0, 1, 0])).toThrow(/dorsum\.ready/);
    attachStage(stage, true);
    expect(api.screenPoint('sacrum')).toEqual({ x: 3, y: 4 });
    expect(api.stats().triangles).toBe(9);
    expect(api.project([0, 1, 0])).toEqual({ x: 1, y: 2 });
  });

  it('freezes a stage that comes later as well, and the page’s styles', () => {
    const store = createDorsumStore();
    const root = document.createElement('html');
    const { api, attachStage } = createPageApi(store, '0', root, askNothing);
    const stage = createStage();
    api.freeze();
    expect(root.hasAttribute('data-frozen')).toBe(true);
    attachStage(stage, true);
    expect(stage.freeze).toHaveBeenCalled();
  });

  it('lets go of a stage that is gone', () => {
    const { api, attachStage, detachStage, stage } = createApi();
    attachStage(stage, true);
    detachStage();
    expect(api.stats().framesDrawn).toBe(0);
  });

  it('answers what lies beneath a point and how well a tool reaches, in metres and in words', async () => {
    const desk = makeTorsoDesk();
    const { api } = createPageApi(createDorsumStore(), '0', document.createElement('html'), async () => desk);
    const [x, y, z] = desk.spotAt(desk.nearestVertex([60, 1250, -40]) ?? -1).at;
    const beneath = await api.beneath([x / 1000, y / 1000, z / 1000]);
    expect(beneath?.zone).toBe('free');
    expect(beneath?.stack.map(({ id }) => id).slice(0, 2)).toEqual(['trapezius-transverse-l', 'rhomboid-major-l']);
    expect(await api.beneath([0, 3, 0])).toBeNull();
    const reach = await api.reach('massage-ball', 'rhomboids');
    expect(Object.keys(reach)).toEqual(['grade', 'coverage', 'pressureShare', 'because']);
    expect(reach.grade).not.toBe('none');
    expect(reach.because).toMatch(/ball/);
    await expect(api.reach('hammer', 'rhomboids')).rejects.toThrow(/hammer/);
    await expect(api.reach('massage-ball', 'skin')).rejects.toThrow(RangeError);
  });

  it('says why where the map of the skin cannot be had', async () => {
    await expect(createApi().api.beneath([0, 1, 0])).rejects.toThrow(/no map of the skin/);
  });
});
