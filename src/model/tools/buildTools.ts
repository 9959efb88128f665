import { nodeOfTool, type ToolShape } from '#anatomy/toolShapes.ts';
import type { Sdf } from '#geometry/sdf.ts';
import { meshShape, type ShapeMesh } from './meshShape.ts';
import { describeTools } from './toolShapes.ts';
import type { ToolSolid } from './toolSolid.ts';
import { writeShapes } from './writeShapes.ts';

/** How far a tool shades itself. */
const SHADE_REACH_MM = 26;

/** All of one tool as one field: what shades each of its parts. */
const togetherOf =
  (solids: readonly ToolSolid[]): Sdf =>
  (x, y, z) => {
    let nearest = Number.POSITIVE_INFINITY;
    for (const { solid } of solids) nearest = Math.min(nearest, solid.sdf(x, y, z));
    return nearest;
  };

/** Meshes of the solids of one tool, by the names of their nodes. */
export const meshTool = (shape: ToolShape, solids: readonly ToolSolid[]): [string, ShapeMesh][] => {
  const together = togetherOf(solids);
  return solids.map(({ finish, solid, detail, raw }) => [
    nodeOfTool(shape, finish),
    meshShape(solid, detail, together, SHADE_REACH_MM, raw ?? null),
  ]);
};

/** Makes `TOOLS_FILE`: every tool, to scale. */
export const buildTools = async (): Promise<Uint8Array> => {
  const shapes = new Map([...describeTools()].flatMap(([shape, solids]) => meshTool(shape, solids)));
  return writeShapes(shapes, { sceneName: 'tools' });
};
