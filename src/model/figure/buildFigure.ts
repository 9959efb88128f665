import { nodeOfFigure, POSTURES, type Posture } from '#anatomy/postures.ts';
import type { BoundedSdf, Sdf } from '#geometry/sdf.ts';
import { meshShape, type ShapeMesh } from '../tools/meshShape.ts';
import { joined } from '../tools/toolSolid.ts';
import { writeShapes } from '../tools/writeShapes.ts';
import { figureSolids, torsoSolids, trunkOf } from './figureSolid.ts';
import type { PostureSpec } from './postureSpec.ts';
import { POSTURE_SPECS } from './postures.ts';
import { type FigureSpot, findSpot } from './spot.ts';

/** A figure is looked at small: its surface may move by three millimetres. */
const DETAIL = { cellMm: 14, errorMm: 3.4 };
const SEAT_DETAIL = { cellMm: 20, errorMm: 1 };
const SHADE_REACH_MM = 90;
const BLEND_MM = 20;
/** Steps of 1 mm are finer than anything that is seen of it. */
const STEP_M = 2 ** -10;
const SEAT_EDGE_MM = 22;

/** One posture, meshed, and where its tool stands. */
export type BuiltPosture = { readonly body: ShapeMesh; readonly seat: ShapeMesh | null; readonly spot: FigureSpot };

const torsoOf = (spec: PostureSpec): Sdf => joined(torsoSolids(trunkOf(spec)), BLEND_MM).sdf;

/** The posture raised or lowered until the tool under it lies on the floor. */
const restOnTool = (spec: PostureSpec): PostureSpec => {
  const { liftMm } = spec.spot;
  if (liftMm === null) return spec;
  const { at } = findSpot(trunkOf(spec), spec, torsoOf(spec));
  const [x, y, z] = spec.pelvis;
  return { ...spec, pelvis: [x, y + liftMm - at[1], z] };
};

/** A block with rounded edges under the posture. Of a seat everything down to the floor is drawn. */
const seatSolid = ({ top: [cx, cy, cz], halfMm: [hx, hz] }: NonNullable<PostureSpec['seat']>): BoundedSdf => {
  const thick = 55;
  const slab = (x: number, y: number, z: number, half: readonly [number, number, number], middleY: number): number => {
    const q = [Math.abs(x - cx) - half[0], Math.abs(y - middleY) - half[1], Math.abs(z - cz) - half[2]].map(
      (d) => d + SEAT_EDGE_MM,
    ) as [number, number, number];
    const outside = Math.hypot(...(q.map((d) => Math.max(d, 0)) as [number, number, number]));
    return outside + Math.min(Math.max(...q), 0) - SEAT_EDGE_MM;
  };
  const foot = (cy - thick) / 2;
  return {
    sdf: (x, y, z) =>
      Math.min(
        slab(x, y, z, [hx, thick / 2, hz], cy - thick / 2),
        slab(x, y, z, [hx * 0.62, foot + thick / 2, hz * 0.62], foot),
      ),
    bounds: { min: [cx - hx - 30, -60, cz - hz - 30], max: [cx + hx + 30, cy + 30, cz + hz + 30] },
  };
};

/** Meshes one posture. */
export const buildPosture = (posture: Posture): BuiltPosture => {
  const spec = restOnTool(POSTURE_SPECS[posture]);
  const body = joined(figureSolids(spec), BLEND_MM);
  const seat = spec.seat && seatSolid(spec.seat);
  const floor: Sdf = (x, y, z) => Math.min(body.sdf(x, y, z), y, seat ? seat.sdf(x, y, z) : y);
  return {
    body: meshShape(body, DETAIL, floor, SHADE_REACH_MM),
    seat: seat && meshShape(seat, SEAT_DETAIL, floor, SHADE_REACH_MM),
    spot: findSpot(trunkOf(spec), spec, torsoOf(spec)),
  };
};

/** Makes `FIGURE_FILE`: the figure in every posture. */
export const buildFigure = async (postures: readonly Posture[] = POSTURES): Promise<Uint8Array> => {
  const shapes = new Map<string, ShapeMesh>();
  const places = new Map<string, FigureSpot>();
  for (const posture of postures) {
    const { body, seat, spot } = buildPosture(posture);
    shapes.set(nodeOfFigure(posture, 'body'), body);
    if (seat) shapes.set(nodeOfFigure(posture, 'seat'), seat);
    places.set(nodeOfFigure(posture, 'spot'), spot);
  }
  return writeShapes(shapes, { stepM: STEP_M, sceneName: 'figure', places });
};
