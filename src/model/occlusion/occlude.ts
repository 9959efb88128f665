import type { PartId } from '#anatomy/structures.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import { partOf } from '../partOf.ts';
import { runTasks } from '../workers/runTasks.ts';
import { occluderSetOf } from './occluders.ts';
import type { OcclusionTask } from './occlusionWorker.ts';
import { smoothOcclusion } from './smoothOcclusion.ts';

const VERTICES_A_TASK = 4000;

/**
 * Ambient occlusion of every part but the skin, baked layer by layer in worker threads.
 *
 * @param parts meshes of the left half and the midline, mm
 * @returns for each part one number a vertex, 0 hidden … 1 open; null for skin
 */
export const occlude = async (
  parts: readonly { readonly part: PartId; readonly mesh: TriangleMesh }[],
): Promise<(Float32Array | null)[]> => {
  const shaded = parts.filter(({ part }) => partOf(part).tissue !== 'skin').map(({ part, mesh }) => ({ part, mesh }));
  const tasks = shaded.flatMap(({ mesh }, index): OcclusionTask[] => {
    const vertices = mesh.positions.length / 3;
    return Array.from({ length: Math.ceil(vertices / VERTICES_A_TASK) }, (_, i) => ({
      index,
      from: i * VERTICES_A_TASK,
      to: Math.min(vertices, (i + 1) * VERTICES_A_TASK),
    }));
  });
  // Set by set, so that a worker seldom builds a hierarchy for a single task.
  const setOf = ({ index }: OcclusionTask): string => occluderSetOf(partOf(shaded[index]?.part ?? ''));
  tasks.sort((a, b) => setOf(a).localeCompare(setOf(b), 'en') || a.index - b.index || a.from - b.from);
  const pieces = await runTasks<OcclusionTask, Float32Array>(
    new URL('./occlusionWorker.ts', import.meta.url),
    shaded,
    tasks,
  );

  const open = shaded.map(({ mesh }) => new Float32Array(mesh.positions.length / 3));
  tasks.forEach((task, i) => {
    open[task.index]?.set(pieces[i] as Float32Array, task.from);
  });
  const smooth = smoothOcclusion(shaded.map(({ mesh }, i) => ({ mesh, open: open[i] as Float32Array })));
  return parts.map(({ part }) => smooth[shaded.findIndex((s) => s.part === part)] ?? null);
};
