import { readFileSync } from 'node:fs';
import type { ManifestStructure, ModelManifest } from '#anatomy/manifest.ts';
import type { StructureId } from '#anatomy/structures.ts';
import { type ReadStructure, readModel } from '#model/checks/readModel.ts';

const FOLDER = new URL('../../../public/models/', import.meta.url);

export const readModelFile = (name: string): Buffer => readFileSync(new URL(name, FOLDER));

/** The model as it is committed: what visitors get, not what a build would make. */
export const committedManifest: ModelManifest = JSON.parse(readModelFile('back.json').toString('utf8'));
export const committedGlb = new Uint8Array(readModelFile('back.glb'));
export const committedStructures: ReadonlyMap<StructureId, ReadStructure> = await readModel(committedGlb);

/** The structure of that id. @throws where the committed model lacks it */
export const structure = (id: StructureId): ReadStructure => {
  const found = committedStructures.get(id);
  if (!found) throw new Error(`expected the model to hold ${id}`);
  return found;
};

/** What the manifest says of a structure. @throws where it says nothing */
export const described = (id: StructureId): ManifestStructure => {
  const found = committedManifest.structures.find((s) => s.id === id);
  if (!found) throw new Error(`expected the manifest to describe ${id}`);
  return found;
};

/** Height of a vertebral body, mm above the floor. */
export const heightOf = (level: string): number => {
  const found = committedManifest.levels.find((l) => l.level === level);
  if (!found) throw new Error(`expected the manifest to hold the level ${level}`);
  return found.centre[1] * 1000;
};
