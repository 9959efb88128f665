import type { Vec3 } from '#anatomy/frame.ts';
import { distanceBetween, mix, normalise, subtract } from '#geometry/vec.ts';
import type { PathSample, TechniquePath } from './techniquePath.ts';

/** A place on a technique's path, mm, body frame. */
export type PathPlace = {
  readonly at: Vec3;
  readonly normal: Vec3;
  /** Unit length, where the path leads on to; straight up where nothing moves. */
  readonly forward: Vec3;
  readonly indentMm: number;
  /** From the path's start, along it. */
  readonly walkedMm: number;
};

const UP: Vec3 = [0, 1, 0];

const between = (from: PathSample, to: PathSample, t: number, walkedMm: number): PathPlace => ({
  at: mix(from.at, to.at, t),
  normal: normalise(mix(from.normal, to.normal, t)),
  forward: normalise(subtract(to.at, from.at)),
  indentMm: from.indentMm + (to.indentMm - from.indentMm) * t,
  walkedMm,
});

/**
 * The place at a share of a path's length. On a closed path 1 is the start again; a spot that is held has one place only.
 * @param along 0…1, held within it
 * @throws RangeError where the path has no sample
 */
export const walkPath = (
  { samples, isClosed }: Pick<TechniquePath, 'samples' | 'isClosed'>,
  along: number,
): PathPlace => {
  const [first] = samples;
  if (!first) throw new RangeError('expected a path of at least one sample, got none');
  const points = isClosed ? [...samples, first] : samples;
  const last = points.at(-1) ?? first;
  const lengths = points.slice(1).map((to, i) => distanceBetween((points[i] ?? first).at, to.at));
  const totalMm = lengths.reduce((sum, length) => sum + length, 0);
  const wantedMm = Math.min(1, Math.max(0, along)) * totalMm;
  let walkedMm = 0;
  for (const [i, lengthMm] of lengths.entries()) {
    const [from, to] = [points[i] ?? first, points[i + 1] ?? last];
    const isHere = walkedMm + lengthMm >= wantedMm || i === lengths.length - 1;
    if (isHere && lengthMm > 0) return between(from, to, Math.min(1, (wantedMm - walkedMm) / lengthMm), wantedMm);
    walkedMm += lengthMm;
  }
  return { at: first.at, normal: first.normal, forward: UP, indentMm: first.indentMm, walkedMm: 0 };
};
