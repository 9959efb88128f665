import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { ManifestStructure, ModelManifest } from '#anatomy/manifest.ts';
import type { StructureId } from '#anatomy/structures.ts';
import { type ReadStructure, readModel } from '#model/checks/readModel.ts';
import type { Proportions } from '#model/proportions/proportions.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the model that the tests look at, from the project's root. */
    readonly modelFolder: string;
    /** What that body is called: `shipped`, or the name of one of the other bodies. */
    readonly bodyName: string;
    /** What that model was asked to be. */
    readonly proportions: Proportions;
  }
}

/** A file of the model: what visitors get of the shipped body, not what a build would make; of others what was built. */
export const readModelFile = (name: string): Buffer => readFileSync(join(inject('modelFolder'), name));

/** The body that the tests look at: the shipped one, or another that was built for the tests. */
export const manifest: ModelManifest = JSON.parse(readModelFile('back.json').toString('utf8'));
export const glb = new Uint8Array(readModelFile('back.glb'));
export const structures: ReadonlyMap<StructureId, ReadStructure> = await readModel(glb);

/** The structure of that id. @throws where the model lacks it */
export const structure = (id: StructureId): ReadStructure => {
  const found = structures.get(id);
  if (!found) throw new Error(`expected the model to hold ${id}`);
  return found;
};

/** What the manifest says of a structure. @throws where it says nothing */
export const described = (id: StructureId): ManifestStructure => {
  const found = manifest.structures.find((s) => s.id === id);
  if (!found) throw new Error(`expected the manifest to describe ${id}`);
  return found;
};

/** Height of a vertebral body, mm above the floor. */
export const heightOf = (level: string): number => {
  const found = manifest.levels.find((l) => l.level === level);
  if (!found) throw new Error(`expected the manifest to hold the level ${level}`);
  return found.centre[1] * 1000;
};
