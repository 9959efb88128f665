import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import type { FibreSheetSpec, SheetFunction } from '#geometry/fibreSheetSpec.ts';
import { smoothstep } from '#geometry/scalar.ts';
import { rootedEnds } from './rooted.ts';

/** A point on a fascicle's axis, mm, with half its width there. */
export type FasciclePoint = readonly [x: number, y: number, z: number, halfWidthMm: number];

export type FascicleOptions = {
  readonly thicknessMm: number | SheetFunction;
  readonly stations?: number;
  readonly fibreCount?: number;
  readonly tendon?: SheetFunction;
  readonly clearance?: number;
  readonly seed?: number;
};

/** Ends go down to the bone itself, through what its rounded outline in the field keeps free. */
const ROOT_MM = 3.5;

const tendinousEnds: SheetFunction = (_across, along) =>
  Math.max(1 - smoothstep(0.06, 0.2, along), smoothstep(0.8, 0.97, along));

const taper: SheetFunction = (_across, along) =>
  (0.25 + 0.75 * smoothstep(0, 0.18, along)) * (0.25 + 0.75 * smoothstep(0, 0.22, 1 - along));

/**
 * A bundle of fibres along a path: a narrow sheet, lens-shaped in section, tapering to a tendon at both ends.
 * It keeps its path but for what it must yield to bone and deeper muscle.
 */
export const fascicle = (path: readonly FasciclePoint[], options: FascicleOptions): FibreSheetSpec => {
  const { thicknessMm } = options;
  return {
    rows: path.map(([x, y, z, half]): ControlPoint[] => [
      [x - half, y, z],
      [x, y, z],
      [x + half, y, z],
    ]),
    columns: 7,
    stations: options.stations ?? 28,
    thicknessMm: typeof thicknessMm === 'number' ? () => thicknessMm : thicknessMm,
    profile: taper,
    edgeWidth: [0.5, 0.5],
    fibreCount: options.fibreCount ?? 16,
    tendon: options.tendon ?? tendinousEnds,
    relaxSteps: 6,
    tension: 0.3,
    crossTension: 0.02,
    gapMm: 0.1,
    sinkMm: rootedEnds(ROOT_MM, 0.1),
    endClearance: 0,
    clearance: options.clearance ?? 0.4,
    polishSteps: 1,
    relief: 0.15,
    bundles: 3,
    seed: options.seed ?? 1,
  };
};
