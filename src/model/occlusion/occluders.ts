import { LAYERS } from '#anatomy/layers.ts';
import type { Part, PartId } from '#anatomy/structures.ts';
import { type Bvh, buildBvh } from '#geometry/bvh.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import { partOf } from '../partOf.ts';

export type Occluder = { readonly part: PartId; readonly mesh: Pick<TriangleMesh, 'positions' | 'indices'> };

const isSkeletal = (part: Part): boolean => part.layer === 'skeleton';

/**
 * Whether `other` shades `part`. Bones are shaded by bones alone; a muscle by the skeleton and by the muscles of
 * its own layer and below, so that a peeled layer is not dark from what was taken off it. Fascia lies on muscle
 * like a skin and is shaded by all below it, but shades nothing: hidden, it must not leave its shadow.
 */
export const isShadedBy = (part: Part, other: Part): boolean => {
  if (isSkeletal(part) || isSkeletal(other)) return isSkeletal(other);
  if (other.tissue !== 'muscle') return other.tissue === part.tissue;
  return LAYERS.indexOf(other.layer) >= LAYERS.indexOf(part.layer);
};

/** Names the set of occluders of a part: parts with the same name share one. */
export const occluderSetOf = (part: Part): string =>
  isSkeletal(part) ? 'skeleton' : `${part.layer} ${part.tissue === 'muscle' ? 'muscle' : part.tissue}`;

/** Triangles farther to the right than this shade no left vertex. */
const RIGHT_MARGIN_MM = -50;

/**
 * The hierarchy of everything that shades a part of the left half. Paired parts are given as the left one and
 * count on both sides.
 */
export const buildOccluders = (part: Part, all: readonly Occluder[]): Bvh => {
  const positions: number[] = [];
  const indices: number[] = [];
  for (const { part: id, mesh } of all) {
    const other = partOf(id);
    if (other.tissue === 'skin' || !isShadedBy(part, other)) continue;
    appendMesh(positions, indices, mesh, 1);
    if (other.isPaired) appendMesh(positions, indices, mesh, -1);
  }
  return buildBvh(positions, indices);
};

const appendMesh = (positions: number[], indices: number[], mesh: Occluder['mesh'], side: 1 | -1): void => {
  const base = positions.length / 3;
  mesh.positions.forEach((value, i) => {
    positions.push(i % 3 === 0 ? value * side : value);
  });
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const [a, b, c] = [mesh.indices[i] as number, mesh.indices[i + 1] as number, mesh.indices[i + 2] as number];
    const rightmost = Math.max(...[a, b, c].map((v) => (mesh.positions[v * 3] as number) * side));
    if (rightmost < RIGHT_MARGIN_MM) continue;
    indices.push(base + a, base + (side === 1 ? b : c), base + (side === 1 ? c : b));
  }
};
