import type { Box } from './sdf.ts';
import type { RawMesh } from './surfaceNets.ts';

const forEachTriangle = (
  { positions, indices }: RawMesh,
  visit: (cx: number, cy: number, cz: number, a: number) => void,
): void => {
  for (let t = 0; t < indices.length; t += 3) {
    const a = (indices[t] as number) * 3;
    const b = (indices[t + 1] as number) * 3;
    const c = (indices[t + 2] as number) * 3;
    const ux = (positions[b] as number) - (positions[a] as number);
    const uy = (positions[b + 1] as number) - (positions[a + 1] as number);
    const uz = (positions[b + 2] as number) - (positions[a + 2] as number);
    const vx = (positions[c] as number) - (positions[a] as number);
    const vy = (positions[c + 1] as number) - (positions[a + 1] as number);
    const vz = (positions[c + 2] as number) - (positions[a + 2] as number);
    visit(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx, a);
  }
};

/** Volume inside a closed mesh, mm³; negative where it is inside out. */
export const volumeOf = (mesh: RawMesh): number => {
  const { positions } = mesh;
  let sum = 0;
  forEachTriangle(mesh, (cx, cy, cz, a) => {
    sum += (positions[a] as number) * cx + (positions[a + 1] as number) * cy + (positions[a + 2] as number) * cz;
  });
  return sum / 6;
};

/** Surface area, mm². */
export const areaOf = (mesh: RawMesh): number => {
  let sum = 0;
  forEachTriangle(mesh, (cx, cy, cz) => {
    sum += Math.sqrt(cx * cx + cy * cy + cz * cz) / 2;
  });
  return sum;
};

/** The box round the mesh's vertices. */
export const boundsOfMesh = ({ positions }: Pick<RawMesh, 'positions'>): Box => {
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

/** Edges that do not have exactly one triangle on each side, once each; 0 for a closed, consistently wound mesh. */
export const countOpenEdges = ({ indices, positions }: RawMesh): number => {
  const vertices = positions.length / 3;
  const balance = new Map<number, number>();
  for (let t = 0; t < indices.length; t += 3) {
    for (let e = 0; e < 3; e++) {
      const a = indices[t + e] as number;
      const b = indices[t + ((e + 1) % 3)] as number;
      const key = Math.min(a, b) * vertices + Math.max(a, b);
      const left = balance.get(key) ?? 0;
      // Each direction counts once in its own half of the number, so that two of one direction are told from one of each.
      balance.set(key, left + (a < b ? 1 : 1024));
    }
  }
  let open = 0;
  for (const value of balance.values()) if (value !== 1025) open++;
  return open;
};

/** Area of the smallest triangle, mm². */
export const smallestTriangleArea = (mesh: RawMesh): number => {
  let smallest = Infinity;
  forEachTriangle(mesh, (cx, cy, cz) => {
    smallest = Math.min(smallest, Math.sqrt(cx * cx + cy * cy + cz * cz) / 2);
  });
  return smallest;
};
