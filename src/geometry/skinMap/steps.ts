import { makeChances } from '../packing/adaptiveBits.ts';
import { type IntegerModel, makeIntegerModel } from '../packing/integers.ts';

/** Raised whenever an older reader would misread the packed map. */
export const SKIN_MAP_VERSION = 1;
/** Steps in which the packed map counts. */
export const POSITION_STEP_MM = 0.1;
export const DEPTH_STEP_MM = 0.5;
export const SPINE_DISTANCE_STEP_MM = 0.5;
/** Bits that say how a stack follows that of the vertex before it. */
export const STACK_TAKE = 0;
export const STACK_SKIP = 1;

/** Everything that is learnt while stacks and marks are packed, alike on both ends. */
export type SkinModels = {
  readonly takes: Uint16Array;
  readonly skips: Uint16Array;
  readonly ends: Uint16Array;
  readonly inserted: IntegerModel;
  readonly entrySteps: IntegerModel;
  readonly thicknessSteps: IntegerModel;
  readonly newEntries: IntegerModel;
  readonly newThicknesses: IntegerModel;
  readonly spineSteps: IntegerModel;
  readonly sameReasons: Uint16Array;
  readonly reasonBits: Uint16Array;
};

export const makeSkinModels = (structureCount: number): SkinModels => ({
  takes: makeChances(structureCount),
  skips: makeChances(structureCount),
  ends: makeChances(1),
  inserted: makeIntegerModel(),
  entrySteps: makeIntegerModel(),
  thicknessSteps: makeIntegerModel(),
  newEntries: makeIntegerModel(),
  newThicknesses: makeIntegerModel(),
  spineSteps: makeIntegerModel(),
  sameReasons: makeChances(1),
  reasonBits: makeChances(16),
});

/** One layer of a stack, its depths counted in steps. */
export type GridLayer = { readonly structure: number; readonly entry: number; readonly thickness: number };
