import type { Vec3 } from '#anatomy/frame.ts';
import type { ReadStructure } from './readModel.ts';

/** Which stretch of a muscle is meant: by the place of a triangle's middle, mm, and along the fibre, 0 … 1. */
export type FibreRegion = (x: number, y: number, z: number, along: number) => boolean;

/** Fibre coordinates that run on less than this over a triangle tell no direction. */
const RUN_MIN = 1e-5;

/**
 * The mean direction of a muscle's fibres from origin to insertion, weighted by area, unit length: in every triangle
 * the line along which the coordinate across the fibres stays the same and the one along them grows.
 *
 * @throws where the structure has no fibres, or none in the region
 */
export const meanFibreDirection = ({ id, mesh, fibre }: ReadStructure, isMeant: FibreRegion = () => true): Vec3 => {
  if (!fibre) throw new Error(`expected ${id} to have fibres`);
  const { positions, indices } = mesh;
  const sum: [number, number, number] = [0, 0, 0];
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t] as number, indices[t + 1] as number, indices[t + 2] as number];
    const at = (v: number, axis: number): number => positions[v * 3 + axis] as number;
    const middle = (axis: number): number => (at(a, axis) + at(b, axis) + at(c, axis)) / 3;
    const along = (v: number): number => fibre[v * 4 + 1] as number;
    const across = (v: number): number => fibre[v * 4] as number;
    if (!isMeant(middle(0), middle(1), middle(2), (along(a) + along(b) + along(c)) / 3)) continue;
    const [u1, v1] = [across(b) - across(a), along(b) - along(a)];
    const [u2, v2] = [across(c) - across(a), along(c) - along(a)];
    const turn = u1 * v2 - u2 * v1;
    if (Math.abs(turn) < RUN_MIN * RUN_MIN) continue;
    // Where across stays and along grows by one: edges weighted so that their steps across cancel.
    const [p, q] = [-u2 / turn, u1 / turn];
    const step = [0, 1, 2].map((axis) => p * (at(b, axis) - at(a, axis)) + q * (at(c, axis) - at(a, axis)));
    const length = Math.hypot(...step);
    if (length === 0) continue;
    const area = areaOfTriangle(positions, a, b, c);
    for (const axis of [0, 1, 2] as const) sum[axis] += ((step[axis] as number) / length) * area;
  }
  const length = Math.hypot(...sum);
  if (length === 0) throw new Error(`expected fibres of ${id} in the region that was asked for, found none`);
  return [sum[0] / length, sum[1] / length, sum[2] / length];
};

const areaOfTriangle = (positions: Float32Array, a: number, b: number, c: number): number => {
  const [ux, uy, uz] = edge(positions, a, b);
  const [vx, vy, vz] = edge(positions, a, c);
  return Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
};

const edge = (positions: Float32Array, from: number, to: number): Vec3 => [
  (positions[to * 3] as number) - (positions[from * 3] as number),
  (positions[to * 3 + 1] as number) - (positions[from * 3 + 1] as number),
  (positions[to * 3 + 2] as number) - (positions[from * 3 + 2] as number),
];

/** As seen from behind, or from the left: the plane in which an angle is measured. */
export type AnatomicalPlane = 'frontal' | 'sagittal';

/** The angle between two lines without heed to their sense, as seen in a plane; degrees, 0 … 90. */
export const angleBetweenLines = (one: Vec3, two: Vec3, plane: AnatomicalPlane): number => {
  const flat = ([x, y, z]: Vec3): readonly [number, number] => (plane === 'frontal' ? [x, y] : [z, y]);
  const [ax, ay] = flat(one);
  const [bx, by] = flat(two);
  const cosine = Math.abs(ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by));
  return (Math.acos(Math.min(1, cosine)) * 180) / Math.PI;
};
