import { MM_PER_M, type Vec3 } from '#anatomy/frame.ts';
import type { ModelManifest } from '#anatomy/manifest.ts';
import type { StructureId } from '#anatomy/structures.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import type { ReadStructure } from './readModel.ts';

/** A built body as a reader of its files sees it: what is measured here needs no recipe and no reference. */
export type MeasuredBody = {
  readonly manifest: ModelManifest;
  readonly structures: ReadonlyMap<StructureId, ReadStructure>;
};

/** The mesh of a structure, mm, body frame. @throws where the body lacks it */
export const meshOf = ({ structures }: MeasuredBody, id: StructureId): TriangleMesh => {
  const found = structures.get(id);
  if (!found) throw new Error(`expected the body to hold ${id}`);
  return found.mesh;
};

const toMm = ([x, y, z]: Vec3): Vec3 => [x * MM_PER_M, y * MM_PER_M, z * MM_PER_M];

/** The middle of a vertebral body `c2` … `l5`, mm. @throws where the manifest lacks the level */
export const bodyCentreOf = ({ manifest }: MeasuredBody, level: string): Vec3 => {
  const found = manifest.levels.find((l) => l.level === level);
  if (!found) throw new Error(`expected the manifest to hold the level ${level}`);
  return toMm(found.centre);
};

/** The tip of a spinous process `c2` … `l5`, or of the sacral crest `s1` … `s3`, mm. @throws as `bodyCentreOf` */
export const spinousTipOf = ({ manifest }: MeasuredBody, level: string): Vec3 => {
  const found = manifest.spine.find((s) => s.level === level);
  if (!found) throw new Error(`expected the manifest to hold the spinous tip ${level}`);
  return toMm(found.tip);
};
