import type { SpineStation } from '#anatomy/manifest.ts';
import { encodeSkinMap } from '#geometry/skinMap/encodeSkinMap.ts';
import type { BodyPart } from '../bodyPart.ts';
import { createBodyMap } from '../proportions/bodyMap.ts';
import type { Proportions } from '../proportions/proportions.ts';
import { serveTasks } from '../workers/serveTasks.ts';
import { buildSkinMap } from './buildSkinMap.ts';

/** A body whose skin is to be mapped: all its parts, left and midline, mm. */
export type SkinMapTask = {
  readonly parts: readonly BodyPart[];
  readonly proportions: Proportions;
  readonly spine: readonly SpineStation[];
};

serveTasks(
  () =>
    ({ parts, proportions, spine }: SkinMapTask): Uint8Array =>
      encodeSkinMap(buildSkinMap(parts, createBodyMap(proportions), spine)),
);
