import type { TriangleMesh } from '#geometry/mesh.ts';
import { weldVertices } from '#geometry/weldVertices.ts';
import { partOf } from '../partOf.ts';
import { runTasks } from '../workers/runTasks.ts';
import type { SightPart } from './lookFrom.ts';
import { viewDirections } from './viewDirections.ts';
import type { VisibilityTask } from './visibilityWorker.ts';

const VIEWS_A_TASK = 8;
/** Triangles smaller than this may slip between pixels: they are seen with their neighbours. */
const SMALL_MM2 = 6;

/**
 * From which depth of peel on each triangle of each part comes into sight, looked for from all sides in worker threads.
 *
 * @param parts meshes of the left half and the midline, mm
 * @returns for each part one number a triangle: the least peel at which it is seen from somewhere, or `NEVER_SEEN`;
 *   all 0 for skin
 */
export const seeBody = async (parts: readonly SightPart[]): Promise<Uint8Array[]> => {
  const directions = viewDirections();
  const tasks: VisibilityTask[] = [];
  for (let i = 0; i < directions.length; i += VIEWS_A_TASK * 3) {
    tasks.push({ directions: directions.slice(i, i + VIEWS_A_TASK * 3) });
  }
  const looks = await runTasks<VisibilityTask, Uint8Array>(
    new URL('./visibilityWorker.ts', import.meta.url),
    parts.map(({ part, mesh, rightOffsetMm }) => ({ part, mesh, ...(rightOffsetMm && { rightOffsetMm }) })),
    tasks,
  );
  let first = 0;
  return parts.map(({ part, mesh }) => {
    const count = mesh.indices.length / 3;
    const from = first;
    first += count;
    if (partOf(part).tissue === 'skin') return new Uint8Array(count);
    const least = Uint8Array.from({ length: count }, (_, t) =>
      Math.min(...looks.map((seen) => seen[from + t] as number)),
    );
    return takeSmallAlong(mesh, least);
  });
};

const areaMm2 = ({ positions, indices }: TriangleMesh, triangle: number): number => {
  const at = (corner: number, k: number) => positions[(indices[triangle * 3 + corner] as number) * 3 + k] as number;
  const u = [0, 1, 2].map((k) => at(1, k) - at(0, k));
  const v = [0, 1, 2].map((k) => at(2, k) - at(0, k));
  const cross = (a: 0 | 1 | 2, b: 0 | 1 | 2) => (u[a] ?? 0) * (v[b] ?? 0) - (u[b] ?? 0) * (v[a] ?? 0);
  return Math.hypot(cross(1, 2), cross(2, 0), cross(0, 1)) / 2;
};

/** Lets small triangles be seen where something that they touch is. */
const takeSmallAlong = (mesh: TriangleMesh, seen: Uint8Array): Uint8Array => {
  const place = weldVertices(mesh.positions);
  const leastAt = new Uint8Array(place.length).fill(255);
  mesh.indices.forEach((v, i) => {
    const at = place[v] as number;
    leastAt[at] = Math.min(leastAt[at] as number, seen[Math.floor(i / 3)] as number);
  });
  return seen.map((own, t) => {
    if (areaMm2(mesh, t) > SMALL_MM2) return own;
    const around = [0, 1, 2].map((k) => leastAt[place[mesh.indices[t * 3 + k] as number] as number] as number);
    return Math.min(own, ...around);
  });
};
