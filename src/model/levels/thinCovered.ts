import { NEVER_SEEN } from '../visibility/lookFrom.ts';
import type { LevelPart } from './levelPart.ts';
import { type Thinning, thinMesh } from './thinMesh.ts';
import { keyTriangles } from './triangleKey.ts';

/**
 * Thins what is covered at every depth of peel, such as the inner faces of muscles, and leaves every triangle that
 * can be seen as it is. What is left of the covered ones stays `NEVER_SEEN`.
 */
export const thinCovered = (part: LevelPart, thinning: Thinning, isSeam: (vertex: number) => boolean): LevelPart => {
  const { seen } = part;
  if (!seen?.includes(NEVER_SEEN)) return part;
  const { positions, indices } = part.mesh;
  const isKept = new Uint8Array(positions.length / 3);
  indices.forEach((v, i) => {
    if (seen[Math.floor(i / 3)] !== NEVER_SEEN) isKept[v] = 1;
  });
  const thinned = thinMesh(part, thinning, (v) => isKept[v] === 1 || isSeam(v));
  const before = keyTriangles(part.mesh);
  const classes = new Map(before.map((key, t) => [key, seen[t] as number]));
  return {
    ...thinned,
    seen: Uint8Array.from(keyTriangles(thinned.mesh), (key) => classes.get(key) ?? NEVER_SEEN),
  };
};
