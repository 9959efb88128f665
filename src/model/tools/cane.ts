import type { Vec3 } from '#anatomy/frame.ts';
import { ellipsoid } from '#geometry/ellipsoid.ts';
import { type Knot, knotsOf, type Primitive } from '#geometry/primitive.ts';
import { roundCone } from '#geometry/roundCone.ts';
import { resampleCurve } from '#geometry/spline.ts';
import { tube } from '#geometry/tube.ts';
import { add, normalise, scale } from '#geometry/vec.ts';
import { joined, type ToolSolid } from './toolSolid.ts';

const ROD_MM = 9.5;

/**
 * The rod's middle line in the plane x = 0: from the knob that presses out of the back, over the shoulder, down before the
 * chest and round the small hook below; 635 mm from top to bottom. Where it runs is drawn from pictures of such canes.
 * @source theracane-manual, fatherly-cane
 */
const LINE: readonly Vec3[] = [
  [0, 0, 24],
  [0, 14, 48],
  [0, 62, 76],
  [0, 128, 82],
  [0, 186, 52],
  [0, 214, -14],
  [0, 208, -92],
  [0, 170, -158],
  [0, 104, -194],
  [0, 20, -206],
  [0, -120, -208],
  [0, -260, -208],
  [0, -330, -216],
  [0, -384, -244],
  [0, -402, -296],
  [0, -372, -344],
  [0, -322, -356],
];

/** Pegs that stand off the rod, by height and direction, for the hands and for spots of their own. */
const PEGS: readonly { readonly from: Vec3; readonly towards: Vec3; readonly lengthMm: number }[] = [
  { from: [0, -60, -207], towards: [0, 0.12, -1], lengthMm: 62 },
  { from: [0, -230, -208], towards: [0, -0.05, 1], lengthMm: 66 },
  { from: [0, -230, -208], towards: [0, -0.05, -1], lengthMm: 66 },
  { from: [0, 150, 77], towards: [0, 0.45, 1], lengthMm: 24 },
];

const knob = (centre: Vec3, radiusMm: number): Primitive => ellipsoid(centre, [radiusMm, radiusMm, radiusMm]);

/** The hooked cane with its six knobs; the knob that presses rests on the origin. */
export const cane = (knobMm: number): ToolSolid[] => {
  const rod: Knot[] = knotsOf(resampleCurve(LINE, 44), ROD_MM);
  const end = LINE[LINE.length - 1] ?? [0, 0, 0];
  const pegs = PEGS.flatMap(({ from, towards, lengthMm }) => {
    const tip = add(from, scale(normalise(towards), lengthMm));
    return [roundCone(from, tip, ROD_MM * 0.95, ROD_MM * 0.8), knob(tip, knobMm * 0.98)];
  });
  const all = [tube(rod, { steps: 3 }), knob([0, 0, knobMm], knobMm), knob(end, knobMm * 1.1), ...pegs];
  return [{ finish: 'plastic', solid: joined(all, 6), detail: { cellMm: 3.4, errorMm: 0.55 } }];
};
