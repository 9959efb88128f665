/**
 * The few measures of a body that can be asked for, m. All are skeletal, between bones, as callipers pressed hard
 * would find them; only the stature has the scalp on top.
 */
export type Proportions = {
  /** Floor to the top of the head. */
  readonly statureM: number;
  /** Bi-acromial breadth, between the outer edges of the acromia. */
  readonly shoulderBreadthM: number;
  /** Bi-iliocristal breadth, between the outer lips of the iliac crests. */
  readonly hipBreadthM: number;
  /** From the spinous process of T7 straight to the front of the sternum's body. */
  readonly chestDepthM: number;
  /** Height of the head's top over the ischial tuberosities, as a share of the stature. */
  readonly sittingHeightShare: number;
};

/** The shipped body, measured on its own landmarks. @source bodyparts3d (a grown Japanese man) */
export const DEFAULT_PROPORTIONS: Proportions = {
  statureM: 1.646,
  shoulderBreadthM: 0.332,
  hipBreadthM: 0.29,
  chestDepthM: 0.205,
  sittingHeightShare: 0.544,
};

/** What can be asked for, and in which range the rules of this room still give a believable body. */
export const PROPORTION_RANGES: { readonly [Key in keyof Proportions]: readonly [least: number, most: number] } = {
  statureM: [1.4, 2.05],
  shoulderBreadthM: [0.27, 0.44],
  hipBreadthM: [0.22, 0.36],
  chestDepthM: [0.15, 0.3],
  sittingHeightShare: [0.48, 0.58],
};

const NAMES: { readonly [Key in keyof Proportions]: readonly [name: string, unit: string] } = {
  statureM: ['stature', ' m'],
  shoulderBreadthM: ['shoulder breadth', ' m'],
  hipBreadthM: ['hip breadth', ' m'],
  chestDepthM: ['chest depth', ' m'],
  sittingHeightShare: ['sitting height share', ' of the stature'],
};

const KEYS = Object.keys(PROPORTION_RANGES) as (keyof Proportions)[];

/**
 * The whole set of proportions from those that are asked for: breadths and depth that are not follow the stature,
 * the share of the sitting height stays.
 * @param mean the body that what is not asked for is taken from: the shipped one, or the means of another population
 * @throws RangeError naming the measure, its range and its unit, where one is not a number within its range
 */
export const resolveProportions = (
  asked: Partial<Proportions>,
  mean: Proportions = DEFAULT_PROPORTIONS,
): Proportions => {
  for (const key of KEYS) {
    const value = asked[key];
    if (value === undefined) continue;
    const [least, most] = PROPORTION_RANGES[key];
    const [name, unit] = NAMES[key];
    if (!(value >= least && value <= most))
      throw new RangeError(`expected a ${name} of ${least} to ${most}${unit}, got ${value}`);
  }
  const statureM = asked.statureM ?? mean.statureM;
  const growth = statureM / mean.statureM;
  return {
    statureM,
    shoulderBreadthM: asked.shoulderBreadthM ?? mean.shoulderBreadthM * growth,
    hipBreadthM: asked.hipBreadthM ?? mean.hipBreadthM * growth,
    chestDepthM: asked.chestDepthM ?? mean.chestDepthM * growth,
    sittingHeightShare: asked.sittingHeightShare ?? mean.sittingHeightShare,
  };
};

/** Whether two bodies are of the same proportions. */
export const areSameProportions = (a: Proportions, b: Proportions): boolean => KEYS.every((key) => a[key] === b[key]);

/** Names a body where files of several lie side by side: nothing for the shipped one. */
export const tagOf = (proportions: Proportions): string =>
  areSameProportions(proportions, DEFAULT_PROPORTIONS)
    ? ''
    : `-of-${KEYS.map((key) => proportions[key].toFixed(3)).join('-')}`;
