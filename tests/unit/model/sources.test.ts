import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boneModule, boneSources } from '#model/boneSources.ts';
import { BONE_PARTS } from '#model/bones/buildBones.ts';
import { listSources } from '#model/sources.ts';

describe('the sources of a stage', () => {
  it('are the module and all that it imports, near and far, by alias too', () => {
    const sources = listSources('src/model/bones/femur.ts');
    expect(sources).toContain('src/model/bones/femur.ts');
    expect(sources).toContain('src/model/bones/joinBone.ts');
    expect(sources).toContain('src/geometry/smoothUnion.ts');
    expect(sources).toContain('src/geometry/smooth.ts');
  });

  it('of a bone hold its own module, which the recipes take it from, and no other bone', () => {
    const recipes = readFileSync('src/model/bones/buildBones.ts', 'utf8');
    for (const part of BONE_PARTS) {
      const module = boneModule(part);
      expect(recipes, part).toContain(`from './${module.slice('src/model/bones/'.length)}'`);
      expect(boneSources(part), part).toContain(module);
    }
    expect(boneSources('femur')).not.toContain(boneModule('scapula'));
  });

  it('of what lies on the bones hold every recipe and every bone', () => {
    const sources = listSources('src/model/buildSoftParts.ts');
    for (const part of BONE_PARTS) expect(sources, part).toContain(boneModule(part));
    expect(sources).toContain('src/model/muscles/recipes/trapezius.ts');
    expect(sources).toContain('src/model/skin/buildSkin.ts');
  });
});
