import { Vector3 } from 'three';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import { asksSpot } from '#scene/picking/asksSpot.ts';
import { SpotAsker } from '#scene/picking/SpotAsker.ts';
import { createDorsumStore } from '#store/createStore.ts';
import { INITIAL_STATE } from '#store/initialState.ts';
import { makeTorsoDesk } from '../../support/torsoDesk.ts';
import { makeStructure } from '../makeStructure.ts';

const skin = makeStructure('skin', 0);
const muscle = makeStructure('longissimus-thoracis-l', 1);

describe('what a click asks', () => {
  it('is a spot on the skin, always', () => {
    expect(asksSpot(skin, INITIAL_STATE)).toBe(true);
  });
  it('is a spot on a muscle only while a tool is worked with', () => {
    expect(asksSpot(muscle, INITIAL_STATE)).toBe(false);
    expect(asksSpot(muscle, { ...INITIAL_STATE, mode: 'tools' })).toBe(false);
    expect(asksSpot(muscle, { ...INITIAL_STATE, tool: 'massage-ball' })).toBe(false);
    expect(asksSpot(muscle, { ...INITIAL_STATE, mode: 'tools', tool: 'massage-ball' })).toBe(true);
    const press = { tool: 'massage-ball', kind: 'lacrosse-ball' };
    expect(asksSpot(muscle, { ...INITIAL_STATE, mode: 'tools', panel: { kind: 'spot', press } })).toBe(true);
  });
});

describe('asking about a spot', () => {
  let desk: ReachDesk;
  let vertex: number;
  beforeAll(() => {
    desk = makeTorsoDesk();
    vertex = desk.nearestVertex([60, 1000, -100], 400) ?? -1;
  });
  const hitAt = (at: readonly [number, number, number], structure = muscle) => ({
    structure,
    point: new Vector3(...at).divideScalar(1000),
    distance: 1,
  });

  it('opens the spot with the tool in hand, and goes on with it at the next one', () => {
    const store = createDorsumStore();
    store.getState().openTool('massage-ball');
    const spots = new SpotAsker(store);
    spots.take(desk, () => {});
    spots.ask(hitAt(desk.spotAt(vertex).at));
    const asked = { kind: 'spot', press: { tool: 'massage-ball', kind: 'lacrosse-ball' } };
    expect(store.getState().spot).toBe(vertex);
    expect(store.getState().panel).toEqual(asked);
    const next = desk.nearestVertex([70, 1100, -100], 400) ?? -1;
    spots.ask(hitAt(desk.spotAt(next).at));
    expect(store.getState().spot).toBe(next);
    expect(store.getState().panel).toEqual(asked);
  });

  it('fetches the desk first where it has not come, and asks as soon as it has', () => {
    const store = createDorsumStore();
    const fetchDesk = vi.fn();
    const spots = new SpotAsker(store);
    spots.take(null, fetchDesk);
    spots.ask(hitAt(desk.spotAt(vertex).at, skin));
    expect(fetchDesk).toHaveBeenCalledOnce();
    expect(store.getState().spot).toBeNull();
    spots.take(desk, fetchDesk);
    expect(store.getState().spot).toBe(vertex);
  });

  it('forgets a question that something else was clicked after', () => {
    const store = createDorsumStore();
    const spots = new SpotAsker(store);
    spots.ask(hitAt(desk.spotAt(vertex).at, skin));
    spots.forget();
    spots.take(desk, () => {});
    expect(store.getState().spot).toBeNull();
  });

  it('selects the structure itself where the point is not on the back', () => {
    const store = createDorsumStore();
    const spots = new SpotAsker(store);
    spots.take(desk, () => {});
    spots.ask(hitAt([0, 1000, 900], skin));
    expect(store.getState().selection).toBe('skin');
  });
});
