import { describe, expect, it } from 'vitest';
import { STRUCTURE_IDS } from '#anatomy/structures.ts';
import { walkFrom } from '#domain/walk.ts';

describe('walkFrom', () => {
  it('visits every structure but the skin once on the way round, in the order of the list', () => {
    const seen: string[] = [];
    let at = walkFrom(null, 1, []);
    while (at !== null && !seen.includes(at)) {
      seen.push(at);
      at = walkFrom(at, 1, []);
    }
    expect(seen).toEqual(STRUCTURE_IDS.filter((id) => id !== 'skin'));
  });

  it('goes back the way it came', () => {
    for (const id of STRUCTURE_IDS.slice(1)) {
      const next = walkFrom(id, 1, []);
      expect(next === null ? null : walkFrom(next, -1, [])).toBe(id);
    }
  });

  it('starts at either end where nothing, or the skin, is selected', () => {
    for (const reference of [null, 'skin', 'nonsense']) {
      expect(walkFrom(reference, 1, [])).toBe('trapezius-descending-l');
      expect(walkFrom(reference, -1, [])).toBe('kidney-r');
    }
  });

  it('leaves a group or part at its far end', () => {
    expect(walkFrom('rhomboids', 1, [])).toBe('levator-scapulae-l');
    expect(walkFrom('rhomboids', -1, [])).toBe('gluteus-maximus-r');
    expect(walkFrom('latissimus-dorsi', -1, [])).toBe('trapezius-ascending-r');
  });

  it('passes over what is hidden, and ends where all is', () => {
    expect(walkFrom('trapezius-descending-l', 1, ['trapezius-descending-r', 'trapezius-transverse-l'])).toBe(
      'trapezius-transverse-r',
    );
    expect(walkFrom('sacrum', 1, STRUCTURE_IDS)).toBeNull();
  });
});
