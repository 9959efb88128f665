import type { PartId } from '#anatomy/structures.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import { partOf } from '../partOf.ts';
import { runTasks } from '../workers/runTasks.ts';
import { occluderSetOf } from './occluders.ts';
import type { OcclusionTask } from './occlusionWorker.ts';
import { smoothOcclusion } from './smoothOcclusion.ts';

/** A set of occluders with more vertices to shade than this is shared out: its hierarchy is built once a task. */
const VERTICES_A_TASK = 40_000;

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
  const tasks = shareOut(shaded);
  const pieces = await runTasks<OcclusionTask, Float32Array[]>(
    new URL('./occlusionWorker.ts', import.meta.url),
    shaded,
    tasks,
  );

  const open: Float32Array[] = [];
  tasks.forEach(({ meshes }, i) => {
    meshes.forEach((index, k) => {
      open[index] = pieces[i]?.[k] as Float32Array;
    });
  });
  const smooth = smoothOcclusion(shaded.map(({ mesh }, i) => ({ mesh, open: open[i] as Float32Array })));
  return parts.map(({ part }) => smooth[shaded.findIndex((s) => s.part === part)] ?? null);
};

/** Tasks of one set of occluders each, the longest first. */
const shareOut = (shaded: readonly { readonly part: PartId; readonly mesh: TriangleMesh }[]): OcclusionTask[] => {
  const weigh = (meshes: readonly number[]): number =>
    meshes.reduce((sum, index) => sum + (shaded[index]?.mesh.positions.length ?? 0) / 3, 0);
  const bySet = new Map<string, number[]>();
  shaded.forEach(({ part }, index) => {
    const set = occluderSetOf(partOf(part));
    bySet.set(set, [...(bySet.get(set) ?? []), index]);
  });
  const shares = [...bySet.values()].flatMap((meshes) => {
    const count = Math.ceil(weigh(meshes) / VERTICES_A_TASK);
    const parted = Array.from({ length: count }, (): number[] => []);
    for (const index of meshes) {
      parted.reduce((least, share) => (weigh(share) < weigh(least) ? share : least)).push(index);
    }
    return parted;
  });
  return shares.sort((a, b) => weigh(b) - weigh(a)).map((meshes) => ({ meshes }));
};
