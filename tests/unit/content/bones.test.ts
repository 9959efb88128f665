import { describe, expect, it } from 'vitest';
import { ribsFrom, vertebraeFrom } from '#content/bones.ts';

describe('vertebraeFrom', () => {
  it('lists levels across regions, both ends included', () => {
    expect(vertebraeFrom('c7', 't2')).toEqual(['vertebra-c7', 'vertebra-t1', 'vertebra-t2']);
    expect(vertebraeFrom('l5', 'l5')).toEqual(['vertebra-l5']);
  });

  it('refuses levels that do not exist or run from inferior to superior', () => {
    expect(() => vertebraeFrom('t1', 'c7')).toThrow(/superior to inferior/);
    expect(() => vertebraeFrom('c8', 't1')).toThrow(/c8/);
  });
});

describe('ribsFrom', () => {
  it('lists ribs, both ends included', () => {
    expect(ribsFrom(9, 12)).toEqual(['rib-9', 'rib-10', 'rib-11', 'rib-12']);
  });

  it('refuses a thirteenth rib and a range that runs backwards', () => {
    expect(() => ribsFrom(12, 13)).toThrow(/1…12/);
    expect(() => ribsFrom(0, 3)).toThrow();
    expect(() => ribsFrom(5, 4)).toThrow();
  });
});
