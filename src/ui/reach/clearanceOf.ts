import { CLEARANCE_EXTRA_MM } from '#domain/reach/contact.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import type { TechniquePath } from '#domain/reach/techniquePath.ts';

/** How near a technique's path comes to what no tool may press, mm. */
export type PathClearance = {
  /** From the middle of what touches to the row of spinous processes, over the skin. */
  readonly spineMm: number;
  /** From its edge to the zone's. */
  readonly zoneMm: number;
};

/** The closest that a path comes anywhere. */
export const clearanceOf = (
  desk: Pick<ReachDesk, 'nearestVertex' | 'spotAt'>,
  { samples }: Pick<TechniquePath, 'samples'>,
): PathClearance => {
  const spines = samples.flatMap(({ at }) => {
    const vertex = desk.nearestVertex(at);
    return vertex === null ? [] : [desk.spotAt(vertex).spineDistanceMm];
  });
  return {
    spineMm: Math.min(...spines),
    // What is needed is half of what touches, and a margin.
    zoneMm: Math.min(...samples.map(({ clearanceMm, neededMm }) => clearanceMm - (neededMm - CLEARANCE_EXTRA_MM))),
  };
};
