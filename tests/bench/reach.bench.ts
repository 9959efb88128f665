/**
 * Prints what questions of reach cost on a drawn torso of some 17,000 skin points, in seconds of processor time:
 * readying, poses and access; all answers; a single answer once access is known; all paths; the packed map's size.
 */
import { SIDES } from '#anatomy/sides.ts';
import { answerAll, listMuscles } from '#domain/reach/matrix.ts';
import { findTechniquePath } from '#domain/reach/techniquePath.ts';
import { encodeSkinMap } from '#geometry/skinMap/encodeSkinMap.ts';
import { makeHalfTorso } from '../unit/support/makeTorso.ts';
import { ALL_USES, makeTorsoEngine } from '../unit/support/torsoEngine.ts';

const row = (name: string, value: string): void => console.log(`  ${name.padEnd(56)} ${value}`);

/** Milliseconds of processor time that some work takes: what else the machine does does not count. */
const measure = <T>(work: () => T): { readonly ms: number; readonly result: T } => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
};

const engine = makeTorsoEngine();
row('skin, pose', `${measure(() => [engine.posed('neutral'), engine.posed('arms-crossed')]).ms.toFixed(0)} ms`);
row('access of all tools and techniques', `${measure(() => ALL_USES.map(engine.approaches)).ms.toFixed(0)} ms`);
const matrix = measure(() => answerAll(engine, ALL_USES));
row(`all answers (${matrix.result.length})`, `${matrix.ms.toFixed(0)} ms`);
const slowest = Math.max(
  ...ALL_USES.flatMap((use) => listMuscles(engine).map((muscle) => measure(() => engine.answer(use, muscle)).ms)),
);
row('slowest single answer', `${slowest.toFixed(1)} ms`);
const paths = measure(() =>
  ALL_USES.filter(({ technique }) => technique !== null).flatMap((use) =>
    SIDES.map((side) => findTechniquePath(engine, use, side)),
  ),
);
row(`all paths (${paths.result.length})`, `${paths.ms.toFixed(0)} ms`);
const half = makeHalfTorso();
row(`packed half map, ${half.reasons.length} points`, `${(encodeSkinMap(half).length / 1000).toFixed(1)} kB`);
