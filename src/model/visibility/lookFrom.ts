import type { Vec3 } from '#anatomy/frame.ts';
import { LAYERS, PEEL_MAX, PEEL_MIN } from '#anatomy/layers.ts';
import type { PartId } from '#anatomy/structures.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import { partOf } from '../partOf.ts';
import { createDepthPicture, type DepthPicture, drawTriangles, PIXEL_MM } from './depthPicture.ts';

/** The class of what no peel bares: it is covered on every side while nothing is hidden by name. */
export const NEVER_SEEN = PEEL_MAX + 1;

export type SightPart = { readonly part: PartId; readonly mesh: TriangleMesh; readonly rightOffsetMm?: Vec3 };

/** A mesh as it is looked at: on its own side or mirrored, and the number of its first triangle. */
type Copy = {
  readonly layer: number;
  readonly firstNumber: number;
  readonly positions: Float32Array;
  readonly indices: Uint32Array;
};

/** The body ready to be looked at from any side. */
export type Sight = {
  readonly copies: readonly Copy[];
  /** Triangles of all parts, each part counted once. */
  readonly triangles: number;
  /** The middle of the box that holds the body, and half its edges, mm. */
  readonly centre: readonly [number, number, number];
  readonly half: readonly [number, number, number];
};

const NO_OFFSET: Vec3 = [0, 0, 0];

const mirror = (
  { positions, indices }: TriangleMesh,
  offset: Vec3,
): { positions: Float32Array; indices: Uint32Array } => ({
  positions: positions.map((value, i) => (i % 3 === 0 ? -value : value) + (offset[i % 3] ?? 0)),
  indices: indices.map((_, i) => indices[i + (i % 3 === 1 ? 1 : i % 3 === 2 ? -1 : 0)] as number),
});

/** Lays out both sides of every part but the skin, which is a veil and covers nothing. */
export const prepareSight = (parts: readonly SightPart[]): Sight => {
  const copies: Copy[] = [];
  let triangles = 0;
  const [min, max] = [
    [Infinity, Infinity, Infinity],
    [-Infinity, -Infinity, -Infinity],
  ];
  for (const { part, mesh, rightOffsetMm = NO_OFFSET } of parts) {
    const { layer, isPaired, tissue } = partOf(part);
    const own = { layer: LAYERS.indexOf(layer), firstNumber: triangles };
    triangles += mesh.indices.length / 3;
    if (tissue === 'skin') continue;
    copies.push({ ...own, positions: mesh.positions, indices: mesh.indices });
    if (isPaired) copies.push({ ...own, ...mirror(mesh, rightOffsetMm) });
    mesh.positions.forEach((value, i) => {
      const k = i % 3;
      min[k] = Math.min(min[k] as number, k === 0 ? -Math.abs(value) : value);
      max[k] = Math.max(max[k] as number, k === 0 ? Math.abs(value) : value);
    });
  }
  const middle = (k: 0 | 1 | 2): number => ((min[k] as number) + (max[k] as number)) / 2;
  const reach = (k: 0 | 1 | 2): number => ((max[k] as number) - (min[k] as number)) / 2;
  return { copies, triangles, centre: [middle(0), middle(1), middle(2)], half: [reach(0), reach(1), reach(2)] };
};

/** How a picture is laid over the body: the directions to the right and up of it, and half its edges, mm. */
type Frame = {
  readonly right: readonly [x: number, z: number];
  readonly up: readonly [x: number, y: number, z: number];
  readonly halfWidthMm: number;
  readonly halfHeightMm: number;
};

/** The smallest upright picture that holds the body, for someone who looks against `towards`. */
const frameBody = ({ half: [hx, hy, hz] }: Sight, towards: readonly number[]): Frame => {
  const [tx = 0, ty = 0, tz = 0] = towards;
  const level = Math.hypot(tx, tz);
  const [rx, rz] = level > 1e-9 ? [tz / level, -tx / level] : [1, 0];
  const [ux, uy, uz] = [ty * rz, tz * rx - tx * rz, -ty * rx];
  return {
    right: [rx, rz],
    up: [ux, uy, uz],
    halfWidthMm: Math.abs(rx) * hx + Math.abs(rz) * hz,
    halfHeightMm: Math.abs(ux) * hx + Math.abs(uy) * hy + Math.abs(uz) * hz,
  };
};

/** Places on the picture: pixels to the right, pixels up, mm towards the viewer. */
const project = (
  positions: Float32Array,
  { centre }: Sight,
  { right: [rx, rz], up: [ux, uy, uz], halfWidthMm, halfHeightMm }: Frame,
  [tx = 0, ty = 0, tz = 0]: readonly number[],
): Float32Array => {
  const out = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    const x = (positions[i] as number) - centre[0];
    const y = (positions[i + 1] as number) - centre[1];
    const z = (positions[i + 2] as number) - centre[2];
    out[i] = (x * rx + z * rz + halfWidthMm) / PIXEL_MM;
    out[i + 1] = (x * ux + y * uy + z * uz + halfHeightMm) / PIXEL_MM;
    out[i + 2] = x * tx + y * ty + z * tz;
  }
  return out;
};

const note = ({ nearest }: DepthPicture, peel: number, seen: Uint8Array): void => {
  for (let pixel = 0; pixel < nearest.length; pixel++) {
    const number = nearest[pixel] as number;
    if (number >= 0 && (seen[number] as number) > peel) seen[number] = peel;
  }
};

/**
 * Looks at the body from one side at every depth of peel and notes in `seen`, for each triangle of each part, the
 * least peel at which it was met. Layers are laid on from the innermost out, so that one picture serves all depths.
 *
 * @param towards unit vector from the body towards the viewer
 */
export const lookFrom = (sight: Sight, towards: readonly number[], seen: Uint8Array): void => {
  const frame = frameBody(sight, towards);
  const pixels = (halfMm: number): number => Math.ceil((2 * halfMm) / PIXEL_MM) + 1;
  const picture = createDepthPicture(pixels(frame.halfWidthMm), pixels(frame.halfHeightMm));
  for (let layer = LAYERS.length - 1; layer > PEEL_MIN; layer--) {
    for (const copy of sight.copies) {
      if (copy.layer !== layer) continue;
      drawTriangles(picture, project(copy.positions, sight, frame, towards), copy.indices, copy.firstNumber);
    }
    // Nothing is opaque but what lies under the skin: with the skin on, as much is drawn as with it off.
    note(picture, layer === PEEL_MIN + 1 ? PEEL_MIN : layer, seen);
  }
};
