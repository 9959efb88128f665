import { describe, expect, it } from 'vitest';
import { LAYERS } from '#anatomy/layers.ts';
import { GROUP_IDS, PARTS, parseStructureId, STRUCTURE_IDS, structuresOfReference } from '#anatomy/structures.ts';
import { muscleById, regions } from '#content/index.ts';
import { nameWithoutSide } from '#ui/catalogue.ts';
import { buildLayerTree, buildRegionTree } from '#ui/tree/buildTree.ts';
import { labelInGroup } from '#ui/tree/structureNodes.ts';
import type { TreeNode } from '#ui/tree/TreeNode.ts';

const flat = (nodes: readonly TreeNode[]): TreeNode[] => nodes.flatMap((node) => [node, ...flat(node.children)]);
const byLayer = buildLayerTree(nameWithoutSide);
const byRegion = buildRegionTree(nameWithoutSide, regions, (part) => muscleById.get(part)?.regions ?? []);
const referencesOf = (nodes: readonly TreeNode[]): string[] =>
  flat(nodes).flatMap((node) => (node.kind === 'structure' && node.reference !== null ? [node.reference] : []));

describe.each([
  ['by layer', byLayer],
  ['by region', byRegion],
])('the list %s', (_, tree) => {
  it('has a row for every structure of the model, so that nothing can be chosen in the picture alone', () => {
    const references = new Set(referencesOf(tree));
    expect(STRUCTURE_IDS.filter((id) => !references.has(id))).toEqual([]);
  });

  it('has a row for every part and every group', () => {
    const references = new Set(referencesOf(tree));
    expect(PARTS.map((part) => part.id).filter((id) => !references.has(id))).toEqual([]);
    expect(GROUP_IDS.filter((id) => !references.has(id))).toEqual([]);
  });

  it('gives no two rows the same key', () => {
    const keys = flat(tree).map((node) => node.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('offers the spine as the zone to avoid', () => {
    expect(flat(tree).filter((node) => node.kind === 'avoid')).toMatchObject([{ reference: 'spine' }]);
  });

  it('says a name in every row, never an id', () => {
    expect(flat(tree).filter((node) => node.label === '' || /^[a-z]+-[a-z0-9-]+$/.test(node.label))).toEqual([]);
  });

  it('lights up exactly what a row selects', () => {
    for (const node of flat(tree)) {
      if (node.kind !== 'structure' || node.reference === null) continue;
      const all = structuresOfReference(node.reference);
      expect(all, node.key).toEqual(expect.arrayContaining([...node.ids]));
      expect(node.ids.length, node.key).toBeGreaterThan(0);
    }
  });
});

describe('the list by layer', () => {
  it('stands in the order of dissection, with each structure in its own layer', () => {
    const sections = byLayer.filter((section) => (LAYERS as readonly string[]).includes(section.key));
    expect(sections.map((section) => section.key)).toEqual([
      'superficial',
      'intermediate',
      'deep',
      'deepest',
      'skeleton',
      'skin',
    ]);
    for (const section of sections) {
      for (const id of section.ids) expect(parseStructureId(id)?.part.layer, id).toBe(section.key);
    }
  });

  it('takes no structure twice', () => {
    const references = referencesOf(byLayer).filter((reference) => parseStructureId(reference)?.side);
    expect(new Set(references).size).toBe(references.length);
  });
});

describe('the list by region', () => {
  it('puts a muscle into every region that its record names', () => {
    for (const region of regions) {
      const section = byRegion.find((each) => each.key === region.id);
      const parts = new Set(section?.ids.map((id) => parseStructureId(id)?.part.id));
      for (const part of parts) expect(muscleById.get(part ?? '')?.regions, part).toContain(region.id);
    }
  });
});

describe('labelInGroup', () => {
  it('drops what the row above says already', () => {
    expect(labelInGroup('Trapezius, descending part', 'Trapezius')).toBe('Descending part');
    expect(labelInGroup('Rhomboid major', 'Rhomboids')).toBe('Rhomboid major');
  });
});
