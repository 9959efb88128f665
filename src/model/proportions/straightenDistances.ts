import { FAR_MM, type VoxelField } from '#geometry/voxelField.ts';
import type { BodyMap } from './bodyMap.ts';

/**
 * Turns the cautious distances of carried solids into true ones, in place: near a surface, a distance of the default
 * body grows as the map grows lengths across that surface, which the field's own gradient tells.
 * @param field filled with solids carried with one common growth
 * @param growth that growth
 */
export const straightenDistances = (field: VoxelField, map: BodyMap, growth: number): void => {
  if (map.isIdentity) return;
  const { min, cellMm, size, values } = field;
  const cautious = values.slice();
  const [nx, ny, nz] = size;
  const steps = [1, nx, nx * ny] as const;
  const slope = (o: number, axis: 0 | 1 | 2, at: number): number => {
    const above = at < size[axis] - 1 ? o + steps[axis] : o;
    const below = at > 0 ? o - steps[axis] : o;
    return (cautious[above] ?? 0) - (cautious[below] ?? 0);
  };
  let o = 0;
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      for (let i = 0; i < nx; i++, o++) {
        const distance = cautious[o] ?? FAR_MM;
        if (distance >= FAR_MM) continue;
        const gx = slope(o, 0, i);
        const gy = slope(o, 1, j);
        const gz = slope(o, 2, k);
        const length = Math.hypot(gx, gy, gz);
        if (length === 0) continue;
        const place = map.carryBack(min[0] + i * cellMm, min[1] + j * cellMm, min[2] + k * cellMm);
        const { xx, xy, yy, zy, zz } = map.jacobianAt(place);
        const across = Math.hypot(xx * gx, xy * gx + yy * gy + zy * gz, zz * gz) / length;
        values[o] = (distance * across) / growth;
      }
    }
  }
};
