import { drawSheetGrid, type SheetGrid } from './fibreSheetGrid.ts';
import type { FibreSheetSpec, SheetFunction } from './fibreSheetSpec.ts';
import { smoothstep } from './scalar.ts';
import { sampleField, type VoxelField, writeFieldGradient } from './voxelField.ts';

/** The trunk's long axis in depth; sheets are lifted away from it before they settle. */
const AXIS_Z_MM = 95;
const AXIS_X_SHARE = 0.55;
const SETTLE_STEP_MM = 1.2;
const CLING_STEP_MM = 0.5;
/** Clinging ends here: what lies farther below is not what the sheet lies on. */
const CLING_REACH_MM = 14;
const END_SHARE = 0.05;
/** From this share of the greatest thickness on a sheet keeps its whole gap. */
const FULL_GAP_SHARE = 0.6;
/** A median edge leaves its bone by no more than this to follow what lies beside it. */
const HIGHEST_GROOVE_MM = 2.5;
const GROOVE_SMOOTHING = 3;
/** Share of the way home that a fully held point goes in one step. */
const HOME_PULL = 0.12;
/** Nearer to the median plane than this a row is meant to lie in it. */
const MEDIAN_MM = 0.6;

type Solver = {
  readonly grid: SheetGrid;
  readonly field: VoxelField;
  /** Distance that each grid point keeps to what is deeper, mm. */
  readonly clearanceMm: Float64Array;
  readonly gradient: Float64Array;
  /** Where the rows put each grid point: what is held is drawn back there. */
  readonly home: Float64Array;
  /** 1 where a grid point lies in the median plane: it stays there, so that both sides meet. */
  readonly isMedian: Uint8Array;
};

const lerpToward = (places: Float64Array, at: number, a: number, b: number, share: number): void => {
  for (let k = 0; k < 3; k++) {
    const here = places[at * 3 + k] ?? 0;
    const middle = ((places[a * 3 + k] ?? 0) + (places[b * 3 + k] ?? 0)) / 2;
    places[at * 3 + k] = here + (middle - here) * share;
  }
};

const moveAlongGradient = (s: Solver, at: number, stepMm: number): void => {
  const { places } = s.grid;
  writeFieldGradient(s.field, places[at * 3] ?? 0, places[at * 3 + 1] ?? 0, places[at * 3 + 2] ?? 0, s.gradient);
  for (let k = s.isMedian[at] ? 1 : 0; k < 3; k++) {
    places[at * 3 + k] = (places[at * 3 + k] ?? 0) + (s.gradient[k] ?? 0) * stepMm;
  }
};

/** How far a grid point lies beyond the clearance that it must keep; negative where it is too deep. */
const slackAt = (s: Solver, at: number): number => {
  const { places } = s.grid;
  const d = sampleField(s.field, places[at * 3] ?? 0, places[at * 3 + 1] ?? 0, places[at * 3 + 2] ?? 0);
  return d - (s.clearanceMm[at] ?? 0);
};

const markMedian = ({ places, thicknessMm }: SheetGrid): Uint8Array =>
  Uint8Array.from(thicknessMm, (_, o) => (Math.abs(places[o * 3] ?? 0) < MEDIAN_MM ? 1 : 0));

const measureClearance = (grid: SheetGrid, spec: FibreSheetSpec): Float64Array => {
  const { columns, stations, thicknessMm } = grid;
  const clearance = new Float64Array(columns * stations);
  const ends = spec.endClearance ?? 0.35;
  const gap = spec.gapMm ?? 0.4;
  // Thin edges hug what they end on: the gap goes with the thickness.
  const full = thicknessMm.reduce((most, t) => Math.max(most, t), 0) * FULL_GAP_SHARE || 1;
  for (let o = 0; o < clearance.length; o++) {
    const along = (o % stations) / (stations - 1);
    const ramp = ends + (1 - ends) * smoothstep(0, END_SHARE, Math.min(along, 1 - along));
    const thickness = thicknessMm[o] ?? 0;
    const sink = spec.sinkMm?.(Math.floor(o / stations) / (columns - 1), along) ?? 0;
    clearance[o] = (thickness * (spec.clearance ?? 0.5) + gap * Math.min(1, thickness / full)) * ramp - sink;
  }
  return clearance;
};

/** Lifts all but the attachments; returns by how much, mm a grid point. */
const liftOutside = (grid: SheetGrid, lift: SheetFunction): Float64Array => {
  const { columns, stations, places } = grid;
  const lifted = new Float64Array(columns * stations);
  for (let i = 0; i < columns; i++) {
    for (let j = 1; j < stations - 1; j++) {
      const o = (i * stations + j) * 3;
      const dx = (places[o] ?? 0) * AXIS_X_SHARE;
      const dz = (places[o + 2] ?? 0) - AXIS_Z_MM;
      const heightMm = lift(i / (columns - 1), j / (stations - 1));
      lifted[i * stations + j] = heightMm;
      const share = heightMm / (Math.hypot(dx, dz) || 1);
      places[o] = (places[o] ?? 0) + dx * share;
      places[o + 2] = (places[o + 2] ?? 0) + dz * share;
    }
  }
  return lifted;
};

/** Lets a lifted sheet sink until it lies on something or is back where its rows put it. */
const settleInward = (s: Solver, lifted: Float64Array, steps: number, crossTension: number): void => {
  const { columns, stations, places } = s.grid;
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < columns; i++) {
      for (let j = 1; j < stations - 1; j++) {
        const o = i * stations + j;
        const slack = slackAt(s, o);
        const sinkMm = Math.min(SETTLE_STEP_MM, slack * 0.5, lifted[o] ?? 0);
        if (slack > 0) lifted[o] = (lifted[o] ?? 0) - sinkMm;
        moveAlongGradient(s, o, slack > 0 ? -sinkMm : -slack * 0.9);
        lerpToward(places, o, o - 1, o + 1, 0.25);
        if (i > 0 && i < columns - 1) lerpToward(places, o, o - stations, o + stations, crossTension);
      }
    }
  }
};

const relax = (s: Solver, spec: FibreSheetSpec): void => {
  const { columns, stations, places } = s.grid;
  const steps = spec.relaxSteps ?? 70;
  const tension = spec.tension ?? 0.5;
  const cross = spec.crossTension ?? 0.25;
  for (let step = 0; step <= steps; step++) {
    for (let i = 0; i < columns; i++) {
      for (let j = 0; j < stations; j++) {
        const o = i * stations + j;
        const isInner = j > 0 && j < stations - 1;
        const across = i / (columns - 1);
        const along = j / (stations - 1);
        if (step < steps && isInner) {
          const hold = spec.hold?.(across, along) ?? 0;
          const free = 1 - hold;
          lerpToward(places, o, o - 1, o + 1, tension * free);
          if (i > 0 && i < columns - 1) lerpToward(places, o, o - stations, o + stations, cross * free);
          for (let k = 0; k < 3; k++) {
            const here = places[o * 3 + k] ?? 0;
            places[o * 3 + k] = here + ((s.home[o * 3 + k] ?? 0) - here) * hold * HOME_PULL;
          }
          const cling = spec.cling?.(across, along) ?? 0;
          const slack = cling > 0 ? slackAt(s, o) : 0;
          if (slack > 0 && slack < CLING_REACH_MM) moveAlongGradient(s, o, -Math.min(CLING_STEP_MM, slack) * cling);
        }
        for (let pass = 0; pass < 2; pass++) {
          const slack = slackAt(s, o);
          if (slack < 0) moveAlongGradient(s, o, -slack * 0.9);
        }
      }
    }
  }
};

const polish = (s: Solver, passes: number, gapMm: number): void => {
  const { columns, stations, places } = s.grid;
  for (let pass = 0; pass < passes; pass++) {
    for (let i = 1; i < columns - 1; i++) {
      for (let j = 1; j < stations - 1; j++) {
        const o = i * stations + j;
        lerpToward(places, o, o - 1, o + 1, 0.25);
        lerpToward(places, o, o - stations, o + stations, 0.25);
        const slack = slackAt(s, o) + gapMm;
        if (slack < 0) moveAlongGradient(s, o, -slack * 0.9);
      }
    }
  }
};

/** Origins of the other side push a sheet up beside the midline: its median edge follows, so that no groove is left. */
const closeMedianGroove = (s: Solver): void => {
  const { columns, stations, places } = s.grid;
  const zOf = (column: number) => Math.max(0, Math.min(columns - 1, column)) * stations * 3 + 2;
  const isMedian = (column: number) => s.isMedian[Math.max(0, Math.min(columns - 1, column)) * stations] === 1;
  for (let i = 0; i < columns; i++) {
    if (!isMedian(i)) continue;
    const here = places[zOf(i)] ?? 0;
    places[zOf(i)] = Math.max(here - HIGHEST_GROOVE_MM, Math.min(here, places[zOf(i) + 3] ?? 0));
  }
  for (let pass = 0; pass < GROOVE_SMOOTHING; pass++) {
    for (let i = 1; i < columns - 1; i++) {
      if (!isMedian(i - 1) || !isMedian(i) || !isMedian(i + 1)) continue;
      const mean = ((places[zOf(i - 1)] ?? 0) + (places[zOf(i + 1)] ?? 0)) / 2;
      places[zOf(i)] = ((places[zOf(i)] ?? 0) + mean) / 2;
    }
  }
};

/**
 * Lays a sheet on what a field holds: draws it from its rows, lifts it outside and lets it settle where asked,
 * then alternates tension between neighbours with projection out of what is deeper.
 * @returns the middle surface; the field is read, not changed
 */
export const solveFibreSheet = (field: VoxelField, spec: FibreSheetSpec): SheetGrid => {
  const grid = drawSheetGrid(spec);
  const solver: Solver = {
    grid,
    field,
    clearanceMm: measureClearance(grid, spec),
    gradient: new Float64Array(3),
    home: grid.places.slice(),
    isMedian: markMedian(grid),
  };
  if (spec.startLiftMm) {
    const lifted = liftOutside(grid, spec.startLiftMm);
    settleInward(solver, lifted, spec.settleSteps ?? 45, Math.min(0.25, spec.crossTension ?? 0.25));
  }
  relax(solver, spec);
  polish(solver, spec.polishSteps ?? 2, spec.gapMm ?? 0.4);
  closeMedianGroove(solver);
  return grid;
};
