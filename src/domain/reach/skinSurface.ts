import type { Vec3 } from '#anatomy/frame.ts';
import type { SkinMap } from '#anatomy/skinMap.ts';
import { type Bvh, buildBvh } from '#geometry/bvh.ts';
import { closestPoint, createClosestHit } from '#geometry/bvhClosest.ts';
import { normalise } from '#geometry/vec.ts';
import type { Skin } from './skin.ts';

/** A place on the skin, anywhere on its triangles. */
export type SurfacePoint = {
  readonly at: Vec3;
  readonly normal: Vec3;
  /** The corners of its triangle and how much of each it is. */
  readonly corners: Vec3;
  readonly weights: Vec3;
};

/** Finds the place on the skin nearest to a point. */
export type ProjectOnSkin = (point: Vec3) => SurfacePoint;

const weigh = (positions: Float32Array, [a, b, c]: Vec3, p: Vec3): Vec3 => {
  const edge = (to: number, axis: number): number =>
    (positions[to * 3 + axis] as number) - (positions[a * 3 + axis] as number);
  const dotOf = (f: (axis: number) => number, g: (axis: number) => number): number =>
    f(0) * g(0) + f(1) * g(1) + f(2) * g(2);
  const u = (axis: number): number => edge(b, axis);
  const v = (axis: number): number => edge(c, axis);
  const w = (axis: number): number => (p[axis] as number) - (positions[a * 3 + axis] as number);
  const [uu, uv, vv, wu, wv] = [dotOf(u, u), dotOf(u, v), dotOf(v, v), dotOf(w, u), dotOf(w, v)];
  const area = uu * vv - uv * uv;
  if (area <= 0) return [1, 0, 0];
  const s = (vv * wu - uv * wv) / area;
  const t = (uu * wv - uv * wu) / area;
  return [1 - s - t, s, t];
};

const trees = new WeakMap<Float32Array, Bvh>();

/** The hierarchy of a skin's triangles: built once, the same for every pose of its points. */
const treeOf = ({ positions, indices }: SkinMap): Bvh => {
  const known = trees.get(positions);
  if (known) return known;
  const tree = buildBvh(positions, indices);
  trees.set(positions, tree);
  return tree;
};

/** Prepares nearest-place queries on a skin. */
export const createProjection = ({ map }: Skin): ProjectOnSkin => {
  const bvh = treeOf(map);
  const hit = createClosestHit();
  return (point) => {
    closestPoint(bvh, point[0], point[1], point[2], Number.POSITIVE_INFINITY, hit);
    const at: Vec3 = [hit.x, hit.y, hit.z];
    const [a = 0, b = 0, c = 0] = map.indices.subarray(hit.triangle * 3, hit.triangle * 3 + 3);
    const corners: Vec3 = [a, b, c];
    const weights = weigh(map.positions, corners, at);
    const blend = (axis: number): number =>
      corners.reduce((sum, corner, k) => sum + (map.normals[corner * 3 + axis] as number) * (weights[k] as number), 0);
    return { at, normal: normalise([blend(0), blend(1), blend(2)]), corners, weights };
  };
};
