import type { ControlPoint } from './fibreSheetCurve.ts';

/** A value over a sheet: `across` 0…1 from its first to its last fibre, `along` 0…1 from origin to insertion. */
export type SheetFunction = (across: number, along: number) => number;

/**
 * A sheet of fibres between rows of control points, as it is asked for.
 * Lengths in mm, places in the body frame. The solver lays it on what lies deeper.
 */
export type FibreSheetSpec = {
  /**
   * Rows from origin to insertion, each from the first fibre to the last: [x, y, z] or [x, y, z, thickness].
   * A row of one point is a tendon to which all fibres run.
   */
  readonly rows: readonly (readonly ControlPoint[])[];
  /**
   * Every row holds one point of each guide fibre: the k-th of n lies at k / (n − 1) of the width in all rows,
   * however far it is to the next. By default points are spread by their distances, row by row.
   */
  readonly isGuided?: boolean;
  /** Grid lines across and along. */
  readonly columns: number;
  readonly stations: number;
  /** Thickness where the control points carry none. */
  readonly thicknessMm?: SheetFunction;
  /** Factor on the thickness; by default thin at both ends and full between. */
  readonly profile?: SheetFunction;
  /** Share of the width over which a free edge thins out: at the first and at the last fibre. */
  readonly edgeWidth: readonly [number, number];
  /** Fibres across, as the shader draws them; at most 255. */
  readonly fibreCount: number;
  /** 0 muscle … 1 tendon. */
  readonly tendon: SheetFunction;
  /** Which fibre runs where, 0…1, for muscles whose fibres do not follow the grid lines. */
  readonly fibreAcross?: SheetFunction;
  /** How far outside its rows the sheet starts before it settles; 0 starts on them. */
  readonly startLiftMm?: SheetFunction;
  readonly settleSteps?: number;
  readonly relaxSteps?: number;
  /** Pull of the neighbours along the fibres, and across them. */
  readonly tension?: number;
  readonly crossTension?: number;
  /** 1 draws a place back to where its rows put it, 0 lets tension have it. */
  readonly hold?: SheetFunction;
  /** How strongly a sheet that hangs free is drawn onto what lies beneath, 0…1. */
  readonly cling?: SheetFunction;
  /** Room left to what lies deeper. */
  readonly gapMm?: number;
  /** How deep a place is tucked into what lies beneath, so that an edge does not stand up. */
  readonly sinkMm?: SheetFunction;
  /** Share of the thickness that must lie outside what is deeper: 0.5 keeps all of it out. */
  readonly clearance?: number;
  /** Clearance at the attachments, as a share of the full one. */
  readonly endClearance?: number;
  /** Smoothing passes after the last projection. */
  readonly polishSteps?: number;
  /** Height of the bundles' relief as a share of half the thickness. */
  readonly relief?: number;
  readonly bundles?: number;
  readonly seed?: number;
};
