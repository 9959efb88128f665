import { describe, expect, it } from 'vitest';
import { LAYERS } from '#anatomy/layers.ts';
import { findPart, structuresOfReference } from '#anatomy/structures.ts';
import {
  avoidZoneById,
  avoidZones,
  groups,
  muscleById,
  muscles,
  noteById,
  questions,
  safetyById,
  sourceById,
  structureNotes,
  techniqueById,
  techniques,
  toolById,
  tools,
} from '#content/index.ts';
import { sourceKeysByFile } from '../support/sourceKeys.ts';
import { ALL_RECORDS } from './collections.ts';

/** Every list called `sources` anywhere inside a value. */
const sourcesWithin = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(sourcesWithin);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'sources' && Array.isArray(item) ? item.map(String) : sourcesWithin(item),
  );
};

const unresolved = (ids: readonly string[], isKnown: (id: string) => boolean): string[] =>
  ids.filter((id) => !isKnown(id));

describe('references between records', () => {
  it.each(ALL_RECORDS)('%s names only sources that exist', (_, record) => {
    expect(unresolved(sourcesWithin(record), (id) => sourceById.has(id))).toEqual([]);
  });

  it('every source is named by some record, or by a number of the model', () => {
    const named = new Set([
      ...ALL_RECORDS.flatMap(([, record]) => sourcesWithin(record)),
      ...sourceKeysByFile().flatMap(([, keys]) => keys),
    ]);
    expect([...sourceById.keys()].filter((id) => !named.has(id))).toEqual([]);
  });

  it.each(groups.map((g) => [g.id, g] as const))('group %s names tools and techniques that exist', (_, group) => {
    expect(
      unresolved(
        group.tools.map((t) => t.tool),
        (id) => toolById.has(id),
      ),
    ).toEqual([]);
    expect(unresolved(group.techniques, (id) => techniqueById.has(id))).toEqual([]);
    expect(new Set(group.tools.map((t) => t.tool)).size).toBe(group.tools.length);
  });

  it('groups and techniques name each other', () => {
    const fromGroups = groups.flatMap((g) => g.techniques.map((t) => `${g.id} ${t}`)).sort();
    const fromTechniques = techniques.flatMap((t) => t.groups.map((g) => `${g} ${t.id}`)).sort();
    expect(fromGroups).toEqual(fromTechniques);
  });

  it('a technique for a group uses a tool that the group lists', () => {
    for (const technique of techniques) {
      for (const group of groups.filter((g) => technique.groups.includes(g.id))) {
        expect(
          group.tools.map((t) => t.tool),
          `${technique.id} ${group.id}`,
        ).toContain(technique.tool);
      }
    }
  });

  it.each(techniques.map((t) => [t.id, t] as const))('technique %s has its tool and precautions', (_, technique) => {
    expect(toolById.has(technique.tool)).toBe(true);
    expect(unresolved(technique.precautions, (id) => safetyById.has(id))).toEqual([]);
    expect(technique.kind).toBe(toolById.get(technique.tool)?.isAssisted ? 'assisted' : 'self');
  });

  it('every technique keeps off the spine and says when to stop for pain', () => {
    for (const technique of techniques) {
      expect(technique.precautions, technique.id).toContain('keep-off-the-spine');
      expect(technique.stopWhen, technique.id).toMatch(/stop/i);
      expect(technique.stopWhen, technique.id).toMatch(/sharp/);
    }
  });

  it('every tool for self-massage has its precautions, and a technique unless the practice text describes none', () => {
    for (const tool of tools) {
      expect(unresolved(tool.precautions, (id) => safetyById.has(id))).toEqual([]);
      const hasTechnique = techniques.some((t) => t.tool === tool.id);
      expect(hasTechnique, tool.id).toBe(tool.id !== 'percussion-massager');
    }
  });

  it.each(questions.map((q) => [q.id, q] as const))('question %s links to something that exists', (_, question) => {
    expect(question.links.length).toBeGreaterThan(0);
    for (const { kind, id } of question.links) {
      if (kind === 'safety' || kind === 'about') expect(id).toBeUndefined();
      if (kind === 'structure') expect(structuresOfReference(id ?? '')).not.toEqual([]);
      if (kind === 'tool') expect(toolById.has(id ?? '')).toBe(true);
      if (kind === 'technique') expect(techniqueById.has(id ?? '')).toBe(true);
      if (kind === 'avoid-zone') expect(avoidZoneById.has(id ?? '')).toBe(true);
    }
  });
});

describe('references to the model', () => {
  it.each(muscles.map((m) => [m.id, m] as const))('%s attaches to bones and lies among parts', (_, muscle) => {
    const bones = [...muscle.origin.bones, ...muscle.insertion.bones];
    expect(unresolved(bones, (id) => findPart(id)?.tissue === 'bone')).toEqual([]);
    expect(unresolved([...muscle.over, ...muscle.under], (id) => findPart(id) !== undefined)).toEqual([]);
    expect(muscle.origin.bones.length, 'an origin names at least one bone of the model').toBeGreaterThan(0);
    expect(muscle.group).toBe(findPart(muscle.id)?.group);
  });

  it('what lies over a muscle comes off no later than it does, bones apart', () => {
    const depth = (id: string): number => LAYERS.indexOf(findPart(id)?.layer ?? 'skeleton');
    for (const muscle of muscles) {
      const soft = muscle.over.filter((id) => findPart(id)?.tissue !== 'bone');
      for (const id of soft) expect(depth(id), `${id} over ${muscle.id}`).toBeLessThanOrEqual(depth(muscle.id));
      for (const id of muscle.under) {
        expect(depth(id), `${id} under ${muscle.id}`).toBeGreaterThanOrEqual(depth(muscle.id));
      }
    }
  });

  it('over and under are two ways to say the same thing', () => {
    const over = muscles.flatMap((m) => m.over.filter((id) => muscleById.has(id)).map((id) => `${id} over ${m.id}`));
    const under = muscles.flatMap((m) => m.under.filter((id) => muscleById.has(id)).map((id) => `${m.id} over ${id}`));
    expect(over.sort()).toEqual(under.sort());
  });

  it('avoid zones cover parts of the model, and the spine covers just what its notes say', () => {
    for (const zone of avoidZones) {
      expect(unresolved(zone.structures, (id) => findPart(id) !== undefined)).toEqual([]);
    }
    const flagged = structureNotes.filter((note) => note.isAvoidZone).map((note) => note.id);
    expect([...(avoidZoneById.get('spine')?.structures ?? [])].sort()).toEqual(flagged.sort());
    expect(noteById.get('vertebra-c2')?.isAvoidZone).toBe(true);
  });
});
