import { describe, expect, it } from 'vitest';
import { groupById, groups, muscleById, techniqueById } from '#content/index.ts';

const toolsOf = (group: string): readonly string[] => groupById.get(group)?.tools.map((t) => t.tool) ?? [];

describe('what the practice text recommends', () => {
  it('puts tools named for the muscle itself before those of its region', () => {
    for (const group of groups) {
      const order = group.tools.map((t) => t.directness);
      expect(order, group.id).toEqual([...order].sort());
    }
  });

  it('names tools as the practice text does', () => {
    const named = Object.fromEntries(
      groups.map((g) => [g.id, g.tools.filter((t) => t.directness === 'named').map((t) => t.tool)]),
    );
    expect(named).toEqual({
      trapezius: ['massage-cane', 'hands', 'massage-ball'],
      'latissimus-dorsi': [],
      rhomboids: ['massage-ball', 'massage-cane'],
      'erector-spinae': ['foam-roller'],
      'quadratus-lumborum': [],
    });
  });

  it('offers the percussion massager for superficial muscles only', () => {
    expect(groups.filter((g) => toolsOf(g.id).includes('percussion-massager')).map((g) => g.id)).toEqual([
      'trapezius',
      'latissimus-dorsi',
    ]);
  });

  it('offers a partner and a therapist for every group', () => {
    for (const group of groups) {
      expect(toolsOf(group.id)).toEqual(expect.arrayContaining(['partner', 'therapist']));
      expect(group.techniques.slice(-2)).toEqual(['partner-massage', 'professional-massage']);
    }
  });

  it('lists the most direct technique of a group first', () => {
    const first = groups.map((g) => techniqueById.get(g.techniques[0] ?? '')?.id);
    expect(first).toEqual([
      'upper-trapezius-hand',
      'mid-back-roller',
      'mid-back-ball',
      'lower-back-roller',
      'lower-back-ball',
    ]);
  });

  it('gives the glutes the tools that are named for them', () => {
    for (const id of ['gluteus-maximus', 'gluteus-medius']) {
      expect(muscleById.get(id)?.tools?.map((t) => t.tool)).toEqual(['foam-roller', 'massage-ball', 'hands']);
    }
  });
});
