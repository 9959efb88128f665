import { describe, expect, it } from 'vitest';
import { GROUP_IDS, PARTS } from '#anatomy/structures.ts';
import { groups, muscles, regions, safety, structureNotes, techniques, tools } from '#content/index.ts';

const isFibrous = (tissue: string): boolean => tissue === 'muscle' || tissue === 'fascia';

describe('what the content covers', () => {
  it('tells of every muscle and fascia of the model, in the order of the model', () => {
    expect(muscles.map((m) => m.id)).toEqual(PARTS.filter((p) => isFibrous(p.tissue)).map((p) => p.id));
  });

  it('has a note for every other part, in the order of the model', () => {
    expect(structureNotes.map((n) => n.id)).toEqual(PARTS.filter((p) => !isFibrous(p.tissue)).map((p) => p.id));
  });

  it('tells of the five groups and their fifteen parts', () => {
    expect(groups.map((g) => g.id)).toEqual([...GROUP_IDS]);
    expect(muscles.filter((m) => m.group !== null)).toHaveLength(15);
  });

  it('says of all fifteen parts how they ache, with a grade and a source', () => {
    for (const muscle of muscles.filter((m) => m.group !== null)) {
      expect(muscle.whenItAches?.sources.length, muscle.id).toBeGreaterThan(0);
    }
  });

  it('has five tools for self-massage and two helpers', () => {
    expect(tools.filter((t) => !t.isAssisted).map((t) => t.id)).toEqual([
      'foam-roller',
      'massage-ball',
      'massage-cane',
      'percussion-massager',
      'hands',
    ]);
    expect(tools.filter((t) => t.isAssisted).map((t) => t.id)).toEqual(['partner', 'therapist']);
  });

  it('has eight techniques in three regions and two assisted ones', () => {
    const perRegion = regions.map((r) => techniques.filter((t) => t.region === r.id).length);
    expect(perRegion).toEqual([3, 2, 3]);
    expect(techniques.filter((t) => t.kind === 'assisted').map((t) => t.region)).toEqual([null, null]);
  });

  it('fills all four ranks of safety', () => {
    for (const rank of ['rule', 'do-not', 'ask-first', 'seek-help-now']) {
      expect(safety.filter((s) => s.rank === rank).length, rank).toBeGreaterThan(2);
    }
  });

  it('gives a Latin name everywhere, and numbers in the form of their terminology', () => {
    for (const record of [...groups, ...muscles, ...structureNotes]) {
      expect(record.latin, record.id).not.toBe('');
      if (record.ta2 !== null) expect(record.ta2, record.id).toMatch(/^\d{3,4}$/);
      if (record.fma !== null) expect(record.fma, record.id).toMatch(/^FMA\d+$/);
    }
  });

  it('gives every muscle a TA2 number, and no two muscles the same one', () => {
    const numbers = muscles.map((m) => m.ta2);
    expect(numbers).not.toContain(null);
    expect(new Set(numbers).size).toBe(numbers.length);
    const fma = muscles.flatMap((m) => m.fma ?? []);
    expect(new Set(fma).size).toBe(fma.length);
  });
});
