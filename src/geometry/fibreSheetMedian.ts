import type { SheetFaces } from './fibreSheetFaces.ts';
import type { SheetGrid } from './fibreSheetGrid.ts';
import type { FibreSheetSpec } from './fibreSheetSpec.ts';

/**
 * Both faces of a sheet that stands in the median plane: the outer one on the left, the inner one its mirror image.
 * @param grid the middle surface, all its places at x = 0
 */
export const raiseMedianFaces = (spec: FibreSheetSpec, grid: SheetGrid): SheetFaces => {
  const { columns, stations, places, thicknessMm } = grid;
  const outer = places.slice();
  const outerNormals = new Float64Array(places.length);
  const fibre = new Float64Array(places.length);
  for (let o = 0; o < columns * stations; o++) {
    const across = Math.floor(o / stations) / (columns - 1);
    const along = (o % stations) / (stations - 1);
    outer[o * 3] = (thicknessMm[o] ?? 0) / 2;
    outerNormals[o * 3] = 1;
    fibre.set([spec.fibreAcross?.(across, along) ?? across, along, spec.tendon(across, along)], o * 3);
  }
  const mirror = (values: Float64Array): Float64Array => values.map((value, i) => (i % 3 === 0 ? -value : value));
  return {
    grid,
    outer,
    inner: mirror(outer),
    outerNormals,
    innerNormals: mirror(outerNormals),
    fibre,
    facing: facesLeft(grid) ? 1 : -1,
  };
};

/** Whether columns × stations turn counter-clockwise seen from the left. */
const facesLeft = ({ columns, stations, places }: SheetGrid): boolean => {
  const middle = (columns >> 1) * stations + (stations >> 1);
  const step = (to: number, k: 1 | 2): number => (places[to * 3 + k] ?? 0) - (places[middle * 3 + k] ?? 0);
  const across = middle + stations;
  const along = middle + 1;
  return step(across, 1) * step(along, 2) - step(across, 2) * step(along, 1) > 0;
};
