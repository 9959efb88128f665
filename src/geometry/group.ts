import type { Vec3 } from '#anatomy/frame.ts';
import type { Primitive } from './primitive.ts';
import type { Sdf } from './sdf.ts';
import { distanceBetween } from './vec.ts';

type TreeNode = {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radiusMm: number;
  /** Null in a leaf. */
  readonly near: TreeNode | null;
  readonly far: TreeNode | null;
  /** Centre and radius of each piece of a leaf, 4 numbers each, and their fields; nothing in a branch. */
  readonly spheres: Float64Array;
  readonly fields: readonly Sdf[];
};

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

const NO_SPHERES = new Float64Array();

/** Every node has the same form, leaf or branch, so that looking through the tree stays fast. */
const buildTree = (primitives: readonly Primitive[]): TreeNode => {
  const { centre, radiusMm } = sphereRound(primitives);
  const [x, y, z] = centre;
  if (primitives.length <= LEAF_SIZE) {
    const spheres = Float64Array.from(primitives.flatMap((p) => [...p.centre, p.radiusMm]));
    return { x, y, z, radiusMm, near: null, far: null, spheres, fields: primitives.map(({ sdf }) => sdf) };
  }
  const spread = ([0, 1, 2] as const).map((axis) => {
    const along = primitives.map((p) => p.centre[axis]);
    return Math.max(...along) - Math.min(...along);
  });
  const axis = spread.indexOf(Math.max(...spread)) as 0 | 1 | 2;
  const sorted = [...primitives].sort((p, q) => p.centre[axis] - q.centre[axis]);
  const half = sorted.length >> 1;
  const near = buildTree(sorted.slice(0, half));
  return { x, y, z, radiusMm, near, far: buildTree(sorted.slice(half)), spheres: NO_SPHERES, fields: [] };
};

const gapTo = (node: TreeNode, x: number, y: number, z: number): number => {
  const dx = x - node.x;
  const dy = y - node.y;
  const dz = z - node.z;
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - node.radiusMm;
};

const nearestInLeaf = ({ spheres, fields }: TreeNode, x: number, y: number, z: number, best: number): number => {
  let found = best;
  for (let i = 0; i < fields.length; i++) {
    const reach = found + (spheres[i * 4 + 3] as number);
    const dx = x - (spheres[i * 4] as number);
    const dy = y - (spheres[i * 4 + 1] as number);
    const dz = z - (spheres[i * 4 + 2] as number);
    if (reach > 0 && dx * dx + dy * dy + dz * dz < reach * reach) {
      const distance = (fields[i] as Sdf)(x, y, z);
      if (distance < found) found = distance;
    }
  }
  return found;
};

const nearest = (node: TreeNode, x: number, y: number, z: number, best: number): number => {
  const { near, far } = node;
  if (near === null || far === null) return nearestInLeaf(node, x, y, z, best);
  let found = best;
  const nearGap = gapTo(near, x, y, z);
  const farGap = gapTo(far, x, y, z);
  if (nearGap < farGap) {
    if (nearGap < found) found = nearest(near, x, y, z, found);
    if (farGap < found) found = nearest(far, x, y, z, found);
  } else {
    if (farGap < found) found = nearest(far, x, y, z, found);
    if (nearGap < found) found = nearest(near, x, y, z, found);
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
    centre: [root.x, root.y, root.z] as const,
    radiusMm: root.radiusMm,
    sdf: (x: number, y: number, z: number): number => nearest(root, x, y, z, 1e9),
    sdfWithin: (x: number, y: number, z: number, limit: number): number => nearest(root, x, y, z, limit),
  };
  return blendMm === undefined ? solid : { ...solid, blendMm };
};
