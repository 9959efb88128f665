import type { ToolFinish } from '#anatomy/toolShapes.ts';
import { boundsOfPrimitives, type Primitive } from '#geometry/primitive.ts';
import type { BoundedSdf, Sdf } from '#geometry/sdf.ts';
import { smoothUnion } from '#geometry/smoothUnion.ts';
import type { RawMesh } from '#geometry/surfaceNets.ts';
import type { MeshDetail } from '../bones/meshSolid.ts';

/** A solid of one finish; a tool is made of one or more. Millimetres, the tool's own frame. */
export type ToolSolid = {
  readonly finish: ToolFinish;
  readonly solid: BoundedSdf;
  readonly detail: MeshDetail;
  /** A mesh to start from where one is at hand that lies near the solid's surface; else it is found by sampling. */
  readonly raw?: RawMesh;
};

const MARGIN_MM = 4;

/** Primitives joined with fillets, as a solid with its box. */
export const joined = (primitives: readonly Primitive[], blendMm: number): BoundedSdf => ({
  sdf: smoothUnion(primitives, blendMm),
  bounds: boundsOfPrimitives(primitives, MARGIN_MM),
});

/** A field that is positive outside a box round the origin of that half size, moved by `z`. */
export const inBox = (sdf: Sdf, [hx, hy, hz]: readonly [number, number, number], z: number): BoundedSdf => ({
  sdf,
  bounds: {
    min: [-hx - MARGIN_MM, -hy - MARGIN_MM, z - hz - MARGIN_MM],
    max: [hx + MARGIN_MM, hy + MARGIN_MM, z + hz + MARGIN_MM],
  },
});
