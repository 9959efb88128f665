import type { Vec3 } from '#anatomy/frame.ts';
import type { Primitive } from './primitive.ts';
import { distanceBetween } from './vec.ts';

type TreeNode = { readonly centre: Vec3; readonly radiusMm: number } & (
  | { readonly leaf: readonly Primitive[] }
  | { readonly near: TreeNode; readonly far: TreeNode; readonly leaf: null }
);

const LEAF_SIZE = 3;

const sphereRound = (primitives: readonly Primitive[]): { centre: Vec3; radiusMm: number } => {
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  for (const { centre, radiusMm } of primitives) {
    for (const axis of [0, 1, 2] as const) {
      min[axis] = Math.min(min[axis] ?? 0, centre[axis] - radiusMm);
      max[axis] = Math.max(max[axis] ?? 0, centre[axis] + radiusMm);
    }
  }
  const middle = (axis: 0 | 1 | 2): number => ((min[axis] ?? 0) + (max[axis] ?? 0)) / 2;
  const centre: Vec3 = [middle(0), middle(1), middle(2)];
  let radiusMm = 0;
  for (const p of primitives) radiusMm = Math.max(radiusMm, distanceBetween(p.centre, centre) + p.radiusMm);
  return { centre, radiusMm };
};

const buildTree = (primitives: readonly Primitive[]): TreeNode => {
  const sphere = sphereRound(primitives);
  if (primitives.length <= LEAF_SIZE) return { ...sphere, leaf: primitives };
  const spread = ([0, 1, 2] as const).map((axis) => {
    const along = primitives.map((p) => p.centre[axis]);
    return Math.max(...along) - Math.min(...along);
  });
  const axis = spread.indexOf(Math.max(...spread)) as 0 | 1 | 2;
  const sorted = [...primitives].sort((p, q) => p.centre[axis] - q.centre[axis]);
  const half = sorted.length >> 1;
  return { ...sphere, leaf: null, near: buildTree(sorted.slice(0, half)), far: buildTree(sorted.slice(half)) };
};

const gapTo = (node: TreeNode, x: number, y: number, z: number): number => {
  const dx = x - node.centre[0];
  const dy = y - node.centre[1];
  const dz = z - node.centre[2];
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - node.radiusMm;
};

const nearest = (node: TreeNode, x: number, y: number, z: number, best: number): number => {
  let found = best;
  if (node.leaf) {
    for (const primitive of node.leaf) {
      const reach = found + primitive.radiusMm;
      const dx = x - primitive.centre[0];
      const dy = y - primitive.centre[1];
      const dz = z - primitive.centre[2];
      if (reach > 0 && dx * dx + dy * dy + dz * dz < reach * reach) {
        const distance = primitive.sdf(x, y, z);
        if (distance < found) found = distance;
      }
    }
    return found;
  }
  const nearGap = gapTo(node.near, x, y, z);
  const farGap = gapTo(node.far, x, y, z);
  if (nearGap < farGap) {
    if (nearGap < found) found = nearest(node.near, x, y, z, found);
    if (farGap < found) found = nearest(node.far, x, y, z, found);
  } else {
    if (farGap < found) found = nearest(node.far, x, y, z, found);
    if (nearGap < found) found = nearest(node.near, x, y, z, found);
  }
  return found;
};

/**
 * Primitives that share edges, joined by the plain minimum through a tree of spheres.
 * A smooth minimum would swell every shared edge by a quarter of the fillet's width and bead the surface.
 */
export const group = (primitives: readonly Primitive[], blendMm?: number): Primitive => {
  if (primitives.length === 0) throw new Error('expected at least one primitive in a group, got none');
  const root = buildTree(primitives);
  const solid = {
    centre: root.centre,
    radiusMm: root.radiusMm,
    sdf: (x: number, y: number, z: number): number => nearest(root, x, y, z, 1e9),
    sdfWithin: (x: number, y: number, z: number, limit: number): number => nearest(root, x, y, z, limit),
  };
  return blendMm === undefined ? solid : { ...solid, blendMm };
};
