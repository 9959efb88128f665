import { groups, muscles, techniques, tools } from '#content/index.ts';
import { createReachDesk } from '#domain/reach/createReachDesk.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import { encodeSkinMap } from '#geometry/skinMap/encodeSkinMap.ts';
import { scale } from '#geometry/vec.ts';
import { makeHalfTorso, TORSO_BODY } from './makeTorso.ts';
import { nameOfStructure } from './torsoEngine.ts';

/** A reach desk over the packed drawn torso. */
export const makeTorsoDesk = (): ReachDesk =>
  createReachDesk({
    bytes: encodeSkinMap(makeHalfTorso()),
    manifest: {
      statureM: TORSO_BODY.statureMm / 1000,
      shoulders: { left: scale(TORSO_BODY.shoulders.left, 0.001), right: scale(TORSO_BODY.shoulders.right, 0.001) },
      spine: [...TORSO_BODY.levelHeightsMm].map(([level, y]) => ({ level, tip: [0, y / 1000, 0], halfWidthMm: 15 })),
      structures: [],
    },
    content: { groups, muscles, techniques, tools },
    nameOf: nameOfStructure,
  });
