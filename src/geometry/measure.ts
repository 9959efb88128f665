import type { Box } from './sdf.ts';

/** The part of a mesh that measures need: 3 numbers a vertex, 3 indices a triangle. */
export type Surface = { readonly positions: ArrayLike<number>; readonly indices: ArrayLike<number> };

const corner = ({ positions, indices }: Surface, i: number, axis: number): number =>
  positions[(indices[i] as number) * 3 + axis] as number;

/** The smallest box round the vertices. @throws RangeError where there is none */
export const boundsOf = ({ positions }: Pick<Surface, 'positions'>): Box => {
  if (positions.length < 3) throw new RangeError('bounds need at least one vertex, got none');
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 3) {
    for (const axis of [0, 1, 2] as const) {
      const value = positions[i + axis] as number;
      if (value < min[axis]) min[axis] = value;
      if (value > max[axis]) max[axis] = value;
    }
  }
  return { min, max };
};

/** Twice the area of triangle `t` as a vector along its outward normal. */
const doubledArea = (surface: Surface, t: number): readonly [x: number, y: number, z: number] => {
  const i = t * 3;
  const ux = corner(surface, i + 1, 0) - corner(surface, i, 0);
  const uy = corner(surface, i + 1, 1) - corner(surface, i, 1);
  const uz = corner(surface, i + 1, 2) - corner(surface, i, 2);
  const vx = corner(surface, i + 2, 0) - corner(surface, i, 0);
  const vy = corner(surface, i + 2, 1) - corner(surface, i, 1);
  const vz = corner(surface, i + 2, 2) - corner(surface, i, 2);
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
};

/** Area of each triangle, in squared units of the positions. */
export const triangleAreas = (surface: Surface): Float64Array => {
  const areas = new Float64Array(surface.indices.length / 3);
  for (let t = 0; t < areas.length; t++) areas[t] = Math.hypot(...doubledArea(surface, t)) / 2;
  return areas;
};

/** Area of the whole surface, in squared units of the positions. */
export const areaOf = (surface: Surface): number => triangleAreas(surface).reduce((sum, area) => sum + area, 0);

/** Volume that a closed surface holds, in cubed units of the positions; negative where it is wound inside out. */
export const volumeOf = (surface: Surface): number => {
  let sixfold = 0;
  for (let t = 0; t < surface.indices.length / 3; t++) {
    const [nx, ny, nz] = doubledArea(surface, t);
    sixfold += corner(surface, t * 3, 0) * nx + corner(surface, t * 3, 1) * ny + corner(surface, t * 3, 2) * nz;
  }
  return sixfold / 6;
};

/** How many triangles have two corners in one place, or an area below `minArea`. */
export const countDegenerateTriangles = (surface: Surface, minArea: number): number => {
  let count = 0;
  for (const area of triangleAreas(surface)) if (!(area > minArea)) count++;
  return count;
};
