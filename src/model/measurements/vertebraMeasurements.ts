import type { Vec3 } from '#anatomy/frame.ts';

/**
 * Landmarks of one vertebra, mm, body frame; paired ones on the left.
 * Heights are given as [inferior, superior].
 */
export type VertebraMeasurements = {
  /** Middle of the body, its tilt (forward positive), and its size in its own frame. */
  readonly body: {
    readonly centre: Vec3;
    readonly tiltDeg: number;
    readonly depthMm: number;
    readonly heightFrontMm: number;
    readonly heightBackMm: number;
  };
  /** Anterior and posterior wall of the canal in the median plane, at the height of the lamina. */
  readonly canalFrontZ: number;
  readonly canalBackZ: number;
  /** Heights of the lamina in the median plane and of the pedicle. */
  readonly laminaY: readonly [number, number];
  /** How far posterior of its upper edge the lamina's lower edge lies. */
  readonly laminaLeanMm: number;
  readonly pedicleY: readonly [number, number];
  /** Width of the body at its superior rim, waist and inferior rim. */
  readonly bodyWidthMm: { readonly superior: number; readonly middle: number; readonly inferior: number };
  readonly canalHalfWidthMm: number;
  readonly pedicleWidthMm: number;
  readonly pedicleHeightMm: number;
  readonly spinousTip: Vec3;
  readonly transverseTip: Vec3;
  /** Upper tip of the superior, lower tip of the inferior articular process. */
  readonly superiorFacet: Vec3;
  readonly inferiorFacet: Vec3;
};

/** Measurements by level, `c2` … `l5`. */
export type VertebraTable = Readonly<Record<string, VertebraMeasurements>>;
