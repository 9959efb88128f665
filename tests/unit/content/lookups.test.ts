import { describe, expect, it } from 'vitest';
import { GROUP_IDS, partsOfGroup, structureIdsOfPart } from '#anatomy/structures.ts';
import { techniquesOfGroup, techniquesOfReference, techniquesOfTool, toolsOfReference } from '#content/index.ts';

const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map((record) => record.id);

describe('techniquesOfReference', () => {
  it('answers alike for a group, each of its parts and both their sides', () => {
    for (const group of GROUP_IDS) {
      const expected = idsOf(techniquesOfGroup(group));
      expect(expected.length).toBeGreaterThan(2);
      for (const part of partsOfGroup(group)) {
        for (const reference of [group, part.id, ...structureIdsOfPart(part)]) {
          expect(idsOf(techniquesOfReference(reference)), reference).toEqual(expected);
        }
      }
    }
  });

  it('puts the most direct technique first', () => {
    expect(idsOf(techniquesOfReference('trapezius-descending-r'))[0]).toBe('upper-trapezius-hand');
    expect(idsOf(techniquesOfReference('rhomboid-major-l'))[0]).toBe('mid-back-ball');
    expect(idsOf(techniquesOfReference('iliocostalis-lumborum-l'))[0]).toBe('lower-back-roller');
  });

  it('has none for bones, for muscles that the practice text does not treat, and for nothing', () => {
    for (const reference of ['vertebra-l3', 'deltoid-spinal-l', 'scapula', 'nowhere']) {
      expect(techniquesOfReference(reference), reference).toEqual([]);
    }
  });
});

describe('techniquesOfTool', () => {
  it('lists what a tool is used for, in the order of the regions', () => {
    expect(idsOf(techniquesOfTool('massage-ball'))).toEqual([
      'lower-back-ball',
      'mid-back-ball',
      'upper-back-ball-wall',
    ]);
    expect(techniquesOfTool('percussion-massager')).toEqual([]);
  });
});

describe('toolsOfReference', () => {
  it('gives the tools of the group, named ones first', () => {
    const tools = toolsOfReference('rhomboid-minor-r');
    expect(tools.slice(0, 2).map((t) => [t.tool, t.directness])).toEqual([
      ['massage-ball', 'named'],
      ['massage-cane', 'named'],
    ]);
    const order = tools.map((t) => t.directness);
    expect(order).toEqual([...order].sort());
  });

  it('gives the glutes the tools that are named for them', () => {
    expect(toolsOfReference('gluteus-maximus-l').map((t) => t.tool)).toEqual(['foam-roller', 'massage-ball', 'hands']);
  });

  it('offers no percussion massager for deep muscles', () => {
    for (const deep of ['quadratus-lumborum', 'erector-spinae', 'rhomboids']) {
      expect(toolsOfReference(deep).map((t) => t.tool)).not.toContain('percussion-massager');
    }
  });

  it('offers nothing for bones', () => {
    expect(toolsOfReference('vertebra-t7')).toEqual([]);
    expect(toolsOfReference('sacrum')).toEqual([]);
  });
});
