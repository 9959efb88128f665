import { describe, expect, it } from 'vitest';
import { noteById } from '#content/index.ts';
import { toOrdinal } from '#content/structures/ordinals.ts';
import { toRoman } from '#content/structures/roman.ts';
import { parseLevel } from '#content/structures/spineRegions.ts';

describe('numbers in words', () => {
  it('writes 1 to 12 as Roman numerals and ordinals', () => {
    expect([1, 4, 9, 12].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XII']);
    expect([1, 2, 12].map(toOrdinal)).toEqual(['first', 'second', 'twelfth']);
  });

  it('refuses what is no level and no rib', () => {
    for (const n of [0, 13, 1.5]) {
      expect(() => toRoman(n)).toThrow(/1…12/);
      expect(() => toOrdinal(n)).toThrow(/1…12/);
    }
    expect(() => parseLevel('s1')).toThrow(/s1/);
  });
});

describe('notes made from levels and numbers', () => {
  it('names vertebrae in English and Latin, with their own FMA number', () => {
    expect(noteById.get('vertebra-l4')).toMatchObject({
      name: 'Vertebra L4',
      latin: 'Vertebra lumbalis IV',
      fma: 'FMA13075',
      ta2: '1068',
    });
    expect(noteById.get('vertebra-c2')).toMatchObject({ name: 'Axis (C2)', latin: 'Axis', ta2: '1050' });
    const fma = [...noteById.values()].filter((n) => n.id.startsWith('vertebra-')).map((n) => n.fma);
    expect(fma).not.toContain(null);
    expect(new Set(fma).size).toBe(24);
  });

  it('tells true, false and floating ribs apart', () => {
    expect(noteById.get('rib-7')?.summary).toMatch(/true rib/);
    expect(noteById.get('rib-8')?.summary).toMatch(/false rib/);
    expect(noteById.get('rib-10')?.summary).toMatch(/false rib/);
    expect(noteById.get('rib-11')?.summary).toMatch(/floating rib/);
  });

  it('finds a vertebra by what people call it', () => {
    expect(noteById.get('vertebra-c7')?.aliases).toContain('vertebra prominens');
    expect(noteById.get('vertebra-t12')?.aliases).toContain('twelfth thoracic vertebra');
    expect(noteById.get('disc-l4')?.aliases).toContain('L4/L5');
  });

  it('marks the whole spine with its ligament of the neck, and nothing else, as the spine’s zone', () => {
    const flagged = [...noteById.values()].filter((n) => n.isAvoidZone);
    expect(flagged).toHaveLength(24 + 23 + 3);
    expect(noteById.get('scapula')?.isAvoidZone).toBe(false);
  });
});
