import { describe, expect, it } from 'vitest';
import { GROUP_IDS, partsOfGroup, structureIdsOfPart } from '#anatomy/structures.ts';
import { groups, muscles, regions, techniques, tools } from '#content/index.ts';
import { groupIdOf, groupsFor, partIdOf, techniquesFor, techniquesWith, toolsFor } from '#domain/relations.ts';

const content = { groups, muscles, regions, tools, techniques };

const toolIds = (reference: string) => toolsFor(reference, content).map((r) => r.tool.id);
const techniqueIds = (reference: string) => techniquesFor(reference, content).map((r) => r.technique.id);

describe('references', () => {
  it.each([
    ['trapezius', null, 'trapezius'],
    ['trapezius-ascending', 'trapezius-ascending', 'trapezius'],
    ['trapezius-ascending-r', 'trapezius-ascending', 'trapezius'],
    ['multifidus-l', 'multifidus', null],
    ['vertebra-t5', 'vertebra-t5', null],
    ['nonsense', null, null],
  ])('%s is of part %s and group %s', (reference, part, group) => {
    expect(partIdOf(reference)).toBe(part);
    expect(groupIdOf(reference)).toBe(group);
  });
});

describe('techniquesFor and toolsFor', () => {
  it.each(GROUP_IDS)('give all structures of %s what its group has, each with a reason', (group) => {
    const record = groups.find((g) => g.id === group);
    for (const id of [group, ...partsOfGroup(group).flatMap(structureIdsOfPart)]) {
      expect(new Set(techniqueIds(id))).toEqual(new Set(record?.techniques));
      expect(new Set(toolIds(id))).toEqual(new Set(record?.tools.map((t) => t.tool)));
      for (const { why } of toolsFor(id, content)) expect(why.length).toBeGreaterThan(10);
    }
  });

  it('put the techniques of a part’s own region first', () => {
    const muscle = muscles.find((m) => m.id === 'iliocostalis-lumborum');
    const inRegion = techniquesFor('iliocostalis-lumborum-l', content).map(
      ({ technique }) => technique.region !== null && muscle?.regions.includes(technique.region),
    );
    expect(inRegion).toContain(true);
    expect(inRegion.indexOf(false)).toBe(inRegion.lastIndexOf(true) + 1);
  });

  it('put tools that are named for the muscle before those for its region', () => {
    for (const group of GROUP_IDS) {
      const directness = toolsFor(group, content).map((r) => r.directness);
      expect(directness).toEqual([...directness].sort());
    }
  });

  it('give a muscle around the five what its region offers, and say that it is the region', () => {
    const related = techniquesFor('infraspinatus-r', content);
    expect(related.length).toBeGreaterThan(0);
    for (const { technique, directness } of related) {
      expect(technique.region).toBe('upper-back');
      expect(directness).toBe('region');
    }
    const [first] = toolsFor('infraspinatus-r', content).filter((r) => r.directness === 'region');
    expect(first?.why).toMatch(/^Used on the .+, where this muscle lies\.$/);
  });

  it('give the glutes the tools that name them first, no tool twice', () => {
    const related = toolsFor('gluteus-maximus-l', content);
    expect(related[0]?.directness).toBe('named');
    expect(new Set(related.map((r) => r.tool.id)).size).toBe(related.length);
  });

  it('give bones, discs and skin no tool and no technique', () => {
    for (const id of ['vertebra-t5', 'disc-l4', 'scapula-l', 'skin', 'nonsense']) {
      expect(toolIds(id)).toEqual([]);
      expect(techniqueIds(id)).toEqual([]);
    }
  });
});

describe('from the tool’s side', () => {
  it('a tool’s techniques all use it', () => {
    const found = techniquesWith('massage-ball', content);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found.map((t) => t.tool))).toEqual(new Set(['massage-ball']));
  });

  it('a tool reaches exactly the groups that list it', () => {
    for (const tool of tools) {
      for (const group of GROUP_IDS) {
        const isListed = groupsFor(tool.id, content).some((r) => r.group.id === group);
        expect(isListed, `${tool.id} and ${group}`).toBe(toolIds(group).includes(tool.id));
      }
    }
  });
});
