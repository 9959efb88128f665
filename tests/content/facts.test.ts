import { describe, expect, it } from 'vitest';
import { safety, techniques } from '#content/index.ts';
import { findMissing } from './fact.ts';
import { FACTS } from './facts.ts';

describe('the practice text', () => {
  it.each(FACTS.map((f) => [f.key, f] as const))('carries %s', (_, wanted) => {
    expect(findMissing(wanted)).toEqual([]);
  });

  it('is listed in full: each fact once', () => {
    const keys = FACTS.map((f) => f.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(150);
  });

  it('gives every self-massage a hold of 20–60 seconds', () => {
    for (const technique of techniques.filter((t) => t.kind === 'self')) {
      expect(technique.holdS, technique.id).toEqual([20, 60]);
    }
  });

  it('is named as the source of every fact that it states about safety', () => {
    const stated = FACTS.filter((f) => f.collection === 'safety').map((f) => f.id);
    for (const id of stated) {
      expect(safety.find((s) => s.id === id)?.sources, id).toContain('practice-text');
    }
  });

  it('is missed when a record stops saying it', () => {
    const wanted = FACTS.find((f) => f.key === 'mid-ball.rhomboids');
    expect(wanted).toBeDefined();
    if (!wanted) return;
    expect(findMissing({ ...wanted, id: 'mid-back-roller' })).toEqual([
      'techniques/mid-back-roller lacks /lays the rhomboids open/',
    ]);
    expect(findMissing({ ...wanted, id: 'nowhere' })).toEqual(['no record techniques/nowhere']);
    expect(findMissing({ ...wanted, field: 'weather' })).toEqual(['techniques/mid-back-ball has no weather']);
  });
});
