import { lerp, smoothstep } from '#geometry/scalar.ts';
import type { HeightMap } from './heightMap.ts';
import { DEFAULT_PROPORTIONS, type Proportions } from './proportions.ts';
import { excessFor, type Stretch } from './stretch.ts';

const MM_PER_M = 1000;

/** The column keeps its own breadth however broad shoulders and hips are. */
const BREADTH = { from: 20, ease: 60 } as const;
/** Back and column keep their depth however deep the chest is. */
const DEPTH = { from: 60, ease: 40 } as const;

/** Where the measures are taken on the default body, mm: heights, and the depth of the sternum's front. */
const SHOULDER_Y = 1342;
const HIP_Y = 936;
const CHEST = { y: 1183, backZ: 4.6, frontZ: 209.6 } as const;

/** How a horizontal section of the body grows sideways from the midline and forward from the back. */
export type Section = { readonly breadth: Stretch; readonly depth: Stretch };

/** From full over a range of heights to nothing or to something else over the next; mm in the default body. */
const HIP_TO_CHEST = [940, 1100] as const;
const CHEST_TO_SHOULDER = [1100, 1320] as const;
const SHOULDER_TO_NECK = [1360, 1480] as const;
const PELVIS_TO_CHEST = [900, 1120] as const;
const CHEST_TO_NECK = [1230, 1400] as const;

/**
 * The growth of each horizontal section, by its height in the default body: breadths as asked at hips and shoulders,
 * the mean of the two between, none beyond girth in neck and head; depth as asked at the chest, none at pelvis and neck.
 */
export const createSections = (asked: Proportions, heights: HeightMap): ((y: number) => Section) => {
  const excessAt = (y: number, shape: { from: number; ease: number }, reference: number, target: number): number =>
    excessFor({ scale: heights.girthAt(y), ...shape }, reference, target);
  const half = (breadthM: number): number => (breadthM * MM_PER_M) / 2;
  const shoulder = excessAt(
    SHOULDER_Y,
    BREADTH,
    half(DEFAULT_PROPORTIONS.shoulderBreadthM),
    half(asked.shoulderBreadthM),
  );
  const hip = excessAt(HIP_Y, BREADTH, half(DEFAULT_PROPORTIONS.hipBreadthM), half(asked.hipBreadthM));
  const chest = (shoulder + hip) / 2;
  const deep = excessAt(
    CHEST.y,
    DEPTH,
    CHEST.frontZ,
    asked.chestDepthM * MM_PER_M + heights.girthAt(CHEST.y) * CHEST.backZ,
  );
  return (y) => {
    const scale = heights.girthAt(y);
    const low = lerp(hip, chest, smoothstep(...HIP_TO_CHEST, y));
    const broad = lerp(low, shoulder, smoothstep(...CHEST_TO_SHOULDER, y));
    return {
      breadth: { scale, excess: broad * (1 - smoothstep(...SHOULDER_TO_NECK, y)), ...BREADTH },
      depth: {
        scale,
        excess: deep * smoothstep(...PELVIS_TO_CHEST, y) * (1 - smoothstep(...CHEST_TO_NECK, y)),
        ...DEPTH,
      },
    };
  };
};
