import type { Vec3 } from '#anatomy/frame.ts';
import type { Side } from '#anatomy/sides.ts';

/** What of the body decides where its own hands come to. Millimetres, body frame. */
export type Body = {
  readonly statureMm: number;
  /** Middles of the shoulder joints. */
  readonly shoulders: Readonly<Record<Side, Vec3>>;
  /** Height of each level's spinous process: `c2` … `l5`, `s1` … `s3`. */
  readonly levelHeightsMm: ReadonlyMap<string, number>;
};

/**
 * Height of a level of the spine.
 * @throws RangeError where the body has no such level
 */
export const heightOfLevel = (body: Body, level: string): number => {
  const height = body.levelHeightsMm.get(level);
  if (height === undefined) throw new RangeError(`expected a level of the spine such as t5, got ${level}`);
  return height;
};
