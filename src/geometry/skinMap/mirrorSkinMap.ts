import type { SkinMap } from '#anatomy/skinMap.ts';
import { mirroredId, parseStructureId, type StructureId } from '#anatomy/structures.ts';
import { withVertexNormals } from '../vertexNormals.ts';

/** Closer to the median plane than this a vertex belongs to both halves. */
const MEDIAN_MM = 0.05;

/**
 * Both halves of a skin map from its left one: the left half's vertices first, then the mirror images of those off the
 * median plane, with the structures of the other side beneath them. Where the left half names a right structure, the two
 * sides differ: its layers belong to the mirrored half alone, and those of its left one to the left half alone.
 */
export const mirrorSkinMap = (half: SkinMap): SkinMap => {
  const count = half.spineDistancesMm.length;
  const structures: StructureId[] = [...half.structures];
  const mirrored = half.structures.map((id) => {
    const other = mirroredId(id);
    const known = structures.indexOf(other);
    return known >= 0 ? known : structures.push(other) - 1;
  });
  // Where a part's two sides differ, each half has one of them of its own.
  const isRight = half.structures.map((id) => parseStructureId(id)?.side === 'right');
  const isLeftAlone = half.structures.map(
    (id, s) => !isRight[s] && mirroredId(id) !== id && half.structures.includes(mirroredId(id)),
  );
  const imageOf = new Uint32Array(count);
  const sources: number[] = Array.from({ length: count }, (_, i) => i);
  for (let i = 0; i < count; i++) {
    imageOf[i] = (half.positions[i * 3] ?? 0) < MEDIAN_MM ? i : sources.push(i) - 1;
  }
  const positions = new Float32Array(sources.length * 3);
  const stackStarts = new Uint32Array(sources.length + 1);
  const layers: number[] = [];
  const layerStructures: number[] = [];
  sources.forEach((source, i) => {
    positions[i * 3] = (half.positions[source * 3] ?? 0) * (i < count ? 1 : -1);
    positions[i * 3 + 1] = half.positions[source * 3 + 1] ?? 0;
    positions[i * 3 + 2] = half.positions[source * 3 + 2] ?? 0;
    const isImage = i >= count;
    for (let l = half.stackStarts[source] ?? 0; l < (half.stackStarts[source + 1] ?? 0); l++) {
      const structure = half.layerStructures[l] ?? 0;
      if (isImage ? isLeftAlone[structure] : isRight[structure]) continue;
      layers.push(l);
      layerStructures.push(isImage && !isRight[structure] ? (mirrored[structure] ?? structure) : structure);
    }
    stackStarts[i + 1] = layers.length;
  });
  const indices = new Uint32Array(half.indices.length * 2);
  for (let t = 0; t < half.indices.length; t += 3) {
    const [a = 0, b = 0, c = 0] = half.indices.subarray(t, t + 3);
    indices.set([a, b, c], t);
    indices.set([imageOf[a] ?? 0, imageOf[c] ?? 0, imageOf[b] ?? 0], half.indices.length + t);
  }
  return {
    structures,
    ...withVertexNormals({ positions, indices }),
    stackStarts,
    layerStructures: Uint16Array.from(layerStructures),
    layerEntriesMm: Float32Array.from(layers, (l) => half.layerEntriesMm[l] ?? 0),
    layerExitsMm: Float32Array.from(layers, (l) => half.layerExitsMm[l] ?? 0),
    spineDistancesMm: Float32Array.from(sources, (s) => half.spineDistancesMm[s] ?? 0),
    reasons: Uint16Array.from(sources, (s) => half.reasons[s] ?? 0),
  };
};
