import { maskOfReasons, type SkinReason } from '#anatomy/skinMap.ts';
import type { Approach } from './answer.ts';
import { INDENT_MIN_MM, neededClearanceMm, patchOf } from './contact.ts';
import type { Skin } from './skin.ts';
import type { SurfacePoint } from './skinSurface.ts';

/** A place leans on a corner of its triangle from this share on. */
const WEIGHT_MIN = 1e-4;

/** What a tool finds at a place on the skin. */
export type PressablePoint = {
  readonly isPressable: boolean;
  readonly indentMm: number;
  readonly clearanceMm: number;
  /** What the clearance must be there: the patch's radius or half-width and a margin. */
  readonly neededMm: number;
};

/** Where one approach of a tool may press: brought there, sinking in, its whole patch clear of the avoid zone, not kept off. */
export type Pressable = {
  readonly vertices: Uint8Array;
  readonly at: (point: SurfacePoint) => PressablePoint;
};

/**
 * @param slackMm how much more than the needed clearance vertices must have, so that ways between them keep it too
 * @param heightsMm heights between which vertices count
 */
export const findPressable = (
  skin: Skin,
  { contact, access }: Approach,
  keepsOff: readonly SkinReason[],
  heightsMm: readonly [low: number, high: number],
  slackMm: number,
): Pressable => {
  const offMask = maskOfReasons(keepsOff);
  const neededAt = (indentMm: number): number => neededClearanceMm(patchOf(contact, indentMm));
  const isOff = (vertex: number): boolean => ((skin.map.reasons[vertex] as number) & offMask) !== 0;
  const vertices = Uint8Array.from({ length: skin.count }, (_, i) => {
    const indentMm = access.indentsMm[i] as number;
    const y = skin.map.positions[i * 3 + 1] as number;
    if (!(indentMm >= INDENT_MIN_MM) || y < heightsMm[0] || y > heightsMm[1] || isOff(i)) return 0;
    return (skin.clearancesMm[i] as number) >= neededAt(indentMm) + slackMm ? 1 : 0;
  });
  return {
    vertices,
    at: ({ at: [x, y, z], corners, weights }) => {
      // A corner that the place does not lean on may be out of reach (NaN) without making the place so.
      const indentMm = corners.reduce((sum, corner, k) => {
        const weight = weights[k] as number;
        return Math.abs(weight) < WEIGHT_MIN ? sum : sum + (access.indentsMm[corner] as number) * weight;
      }, 0);
      const clearanceMm = skin.clearanceAt(x, y, z);
      const neededMm = neededAt(indentMm);
      const isClear = corners.every((corner) => !isOff(corner) && !skin.isAvoid[corner]);
      return {
        isPressable: indentMm >= INDENT_MIN_MM && isClear && clearanceMm >= neededMm,
        indentMm,
        clearanceMm,
        neededMm,
      };
    },
  };
};
