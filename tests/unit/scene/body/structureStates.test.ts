import { describe, expect, it } from 'vitest';
import { easeStates, encodeStates, isShown } from '#scene/body/structureStates.ts';
import { createDorsumStore } from '#store/createStore.ts';
import type { DorsumState } from '#store/state.ts';
import { makeStructure } from '../makeStructure.ts';

const SKIN = makeStructure('skin', 0);
const LATISSIMUS = makeStructure('latissimus-dorsi-l', 1);
const BODY = [
  SKIN,
  LATISSIMUS,
  makeStructure('latissimus-dorsi-r', 2),
  makeStructure('rhomboid-major-l', 3),
  makeStructure('vertebra-t5', 4),
];

const encode = (state: Partial<DorsumState>): number[][] => {
  const out = new Uint8Array(BODY.length * 4);
  encodeStates(BODY, { ...createDorsumStore().getState(), ...state }, out);
  return BODY.map((_, slot) => [...out.subarray(slot * 4, slot * 4 + 4)]);
};

describe('what stands on the stage', () => {
  it('sheds a layer with each step of peeling, skin first', () => {
    expect(isShown(SKIN, { peel: 0, hidden: [] })).toBe(true);
    expect(isShown(SKIN, { peel: 1, hidden: [] })).toBe(false);
    expect(isShown(LATISSIMUS, { peel: 1, hidden: [] })).toBe(true);
    expect(isShown(LATISSIMUS, { peel: 2, hidden: [] })).toBe(false);
  });

  it('leaves out what was hidden by name, one side alone', () => {
    expect(isShown(LATISSIMUS, { peel: 1, hidden: ['latissimus-dorsi-l'] })).toBe(false);
    expect(isShown(LATISSIMUS, { peel: 1, hidden: ['latissimus-dorsi-r'] })).toBe(true);
  });
});

describe('the state texture', () => {
  it('shows what is on the stage and nothing else, with nothing dimmed while nothing is selected', () => {
    expect(encode({ peel: 2 })).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [255, 0, 0, 0],
      [255, 0, 0, 0],
    ]);
  });

  it('lifts what is hovered', () => {
    expect(encode({ hovered: ['rhomboid-major-l'] })[3]).toEqual([255, 255, 0, 0]);
  });

  it('lets the rest step back while one side is selected, the other side too', () => {
    const states = encode({ selection: 'latissimus-dorsi-l' });
    expect(states[1]).toEqual([255, 0, 255, 0]);
    expect(states[2]).toEqual([255, 0, 0, 255]);
    expect(states[4]).toEqual([255, 0, 0, 255]);
  });

  it('selects every structure of a group or part at once', () => {
    const states = encode({ selection: 'latissimus-dorsi' });
    expect(states[1]?.[2]).toBe(255);
    expect(states[2]?.[2]).toBe(255);
    expect(states[3]?.[3]).toBe(255);
  });

  it('never dims the skin, which is a veil already', () => {
    expect(encode({ peel: 0, selection: 'latissimus-dorsi' })[0]).toEqual([255, 0, 0, 0]);
  });
});

describe('easing of states', () => {
  it('hides at once and moves colours by the share of time that has passed', () => {
    const current = Uint8Array.from([255, 0, 0, 0]);
    const isMoving = easeStates(current, Uint8Array.from([0, 255, 0, 255]), 0.05, 0.2);
    expect([...current]).toEqual([0, 64, 0, 64]);
    expect(isMoving).toBe(true);
  });

  it('arrives exactly, and then rests', () => {
    const current = Uint8Array.from([255, 250, 3, 0]);
    const target = Uint8Array.from([255, 255, 0, 0]);
    expect(easeStates(current, target, 0.1, 0.2)).toBe(false);
    expect([...current]).toEqual([...target]);
  });

  it('jumps without a duration', () => {
    const current = new Uint8Array(4);
    expect(easeStates(current, Uint8Array.from([255, 255, 255, 255]), 0, 0)).toBe(false);
    expect([...current]).toEqual([255, 255, 255, 255]);
  });
});
