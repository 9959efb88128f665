import { describe, expect, it } from 'vitest';
import { GROUP_IDS, PARTS, STRUCTURE_IDS } from '#anatomy/structures.ts';
import { nameOfReference } from '#content/index.ts';

describe('nameOfReference', () => {
  it('names a structure with its side', () => {
    expect(nameOfReference('latissimus-dorsi-l')).toEqual({
      name: 'Latissimus dorsi',
      latin: 'Musculus latissimus dorsi',
      side: 'left',
      full: 'Latissimus dorsi, left',
    });
    expect(nameOfReference('rib-12-r')?.full).toBe('Rib 12, right');
  });

  it('names a part and a group without a side', () => {
    expect(nameOfReference('trapezius-descending')?.full).toBe('Trapezius, descending part');
    expect(nameOfReference('erector-spinae')).toMatchObject({ full: 'Erector spinae', side: null });
  });

  it('names midline structures without a side', () => {
    expect(nameOfReference('vertebra-t5')).toMatchObject({ full: 'Vertebra T5', latin: 'Vertebra thoracica V' });
    expect(nameOfReference('vertebra-c1')?.full).toBe('Atlas (C1)');
    expect(nameOfReference('disc-l5')?.full).toBe('Intervertebral disc L5–S1');
    expect(nameOfReference('disc-c7')?.full).toBe('Intervertebral disc C7–T1');
  });

  it('knows nothing of references that name nothing', () => {
    for (const reference of ['', 'biceps', 'trapezius-l', 'vertebra-t13', 'rib-13-l', 'latissimus-dorsi-x']) {
      expect(nameOfReference(reference), reference).toBeUndefined();
    }
  });

  it('gives every structure, part and group a name, and no two structures the same one', () => {
    const references = [...STRUCTURE_IDS, ...PARTS.map((p) => p.id), ...GROUP_IDS];
    expect(references.filter((r) => nameOfReference(r) === undefined)).toEqual([]);
    const full = STRUCTURE_IDS.map((id) => nameOfReference(id)?.full);
    expect(new Set(full).size).toBe(STRUCTURE_IDS.length);
  });

  it('ends a sided name with its side and nothing else', () => {
    for (const id of STRUCTURE_IDS) {
      const named = nameOfReference(id);
      expect(named?.full.endsWith(', left'), id).toBe(id.endsWith('-l'));
      expect(named?.full.endsWith(', right'), id).toBe(id.endsWith('-r'));
    }
  });
});
