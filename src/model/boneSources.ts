import { existsSync } from 'node:fs';
import type { PartId } from '#anatomy/structures.ts';
import { listSources } from './sources.ts';

const FOLDER = 'src/model/bones';

/** Bones whose module is not named after them, by how their ids begin; the first that fits counts. */
const MODULES: readonly (readonly [start: string, module: string])[] = [
  ['vertebra-c1', 'atlas'],
  ['vertebra-c2', 'axis'],
  ['vertebra-', 'vertebra'],
  ['disc-', 'discs'],
  ['rib-', 'rib'],
  ['coccyx', 'sacrum'],
  ['occipital-bone', 'skull'],
  ['parietal-bone', 'skull'],
  ['temporal-bone', 'skull'],
];

const toCamelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The module that a bone is described in. @throws where there is none */
export const boneModule = (part: PartId): string => {
  const name = MODULES.find(([start]) => part.startsWith(start))?.[1] ?? toCamelCase(part);
  const path = `${FOLDER}/${name}.ts`;
  if (!existsSync(path)) throw new Error(`expected ${part} to be described in ${path}, found no such file`);
  return path;
};

/** Every file on which the mesh of one bone depends: a change of another bone's leaves it as it is. */
export const boneSources = (part: PartId): string[] => [
  ...new Set([
    ...listSources(boneModule(part)),
    ...listSources(`${FOLDER}/meshSolid.ts`),
    `${FOLDER}/buildBones.ts`,
    'src/model/built.ts',
    'src/model/bodyPart.ts',
  ]),
];
