import type { Knot } from '#geometry/primitive.ts';
/** @source bodyparts3d (landmarks along the borders, half thickness of the bone at each, left side, mm) */
export const STERNUM: {
  readonly manubrium: readonly Knot[];
  readonly notch: readonly Knot[];
  readonly bodyMiddle: readonly Knot[];
  readonly bodyEdge: readonly Knot[];
  readonly xiphoid: readonly Knot[];
} = {
  /** Corners of the manubrium's left half: clavicular notch, first costal notch, sternal angle, middle. */
  manubrium: [
    [18, 1321, 136, 6],
    [26, 1308, 146, 6],
    [14, 1291, 164, 5],
    [0, 1291, 162, 5],
  ],
  notch: [
    [18, 1321, 136, 6],
    [0, 1316, 138, 5],
    [0, 1291, 162, 5],
    [14, 1291, 164, 5],
  ],
  bodyMiddle: [
    [0, 1288, 166, 5],
    [0, 1250, 184, 5],
    [0, 1215, 198, 5],
    [0, 1186, 205, 4.5],
  ],
  bodyEdge: [
    [12, 1288, 166, 5],
    [12, 1250, 184, 5],
    [16, 1218, 197, 5],
    [10, 1190, 204, 5],
  ],
  xiphoid: [
    [0, 1186, 205, 5],
    [0, 1165, 203, 3.5],
    [0, 1152, 200, 2.5],
  ],
};
