import { serveTasks } from '../workers/serveTasks.ts';
import { lookFrom, NEVER_SEEN, prepareSight, type SightPart } from './lookFrom.ts';

/** Sides to look from: unit vectors towards the viewer, 3 numbers each. */
export type VisibilityTask = { readonly directions: Float64Array };

serveTasks((parts: readonly SightPart[]) => {
  const sight = prepareSight(parts);
  return ({ directions }: VisibilityTask): Uint8Array => {
    const seen = new Uint8Array(sight.triangles).fill(NEVER_SEEN);
    for (let i = 0; i < directions.length; i += 3) lookFrom(sight, [...directions.slice(i, i + 3)], seen);
    return seen;
  };
});
