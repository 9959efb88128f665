import { PARTS } from '#anatomy/structures.ts';
import type { BodyPart } from './bodyPart.ts';
import { BONE_PARTS_BY_WORK } from './bones/buildBones.ts';
import type { BuildTask } from './buildWorker.ts';
import { hashFiles, type StageCache } from './cache.ts';
import { occlude } from './occlusion/occlude.ts';
import { type BodyMap, DEFAULT_BODY } from './proportions/bodyMap.ts';
import { carryMesh } from './proportions/carryMesh.ts';
import { tagOf } from './proportions/proportions.ts';
import type { Stopwatch } from './stopwatch.ts';
import { runTasks } from './workers/runTasks.ts';

export type Body = {
  /** Every part of the vocabulary that is built, in its order; left and midline. */
  readonly parts: readonly BodyPart[];
  /** Ambient occlusion of each part, one number a vertex, 0 hidden … 1 open; null for skin, and for all where none was baked. */
  readonly open: readonly (Float32Array | null)[];
};

const SHARED_SOURCES = ['src/anatomy', 'src/geometry', 'src/model/built.ts', 'src/model/bodyPart.ts'] as const;
const BONE_SOURCES = [
  ...SHARED_SOURCES,
  'src/model/bones',
  'src/model/measurements',
  'src/model/simplify.ts',
  'src/model/organs',
  'src/model/landmarks.ts',
] as const;
const SOFT_SOURCES = [
  ...BONE_SOURCES,
  'src/model/proportions',
  'src/model/muscles',
  'src/model/ligaments',
  'src/model/fascia',
  'src/model/skin',
  'src/model/buildSoftParts.ts',
] as const;
const OCCLUSION_SOURCES = [...SOFT_SOURCES, 'src/model/occlusion'] as const;

const buildTasks = async (tasks: readonly BuildTask[]): Promise<BodyPart[]> =>
  (await runTasks<BuildTask, BodyPart[]>(new URL('./buildWorker.ts', import.meta.url), null, tasks)).flat();

export type BodyOptions = {
  /** The body that is asked for; the shipped one by default. */
  readonly map?: BodyMap;
  /** Whether ambient occlusion is baked; it is by default. */
  readonly isShaded?: boolean;
};

/**
 * Builds a whole body: bones and what lies on them side by side, then the occlusion of both.
 * Bones are built in the default body, whatever is asked for, and carried.
 * Stages whose sources have not changed come from the cache. Run it from the project's root.
 */
export const buildBody = async (
  cache: StageCache,
  stopwatch: Stopwatch,
  { map = DEFAULT_BODY, isShaded = true }: BodyOptions = {},
): Promise<Body> => {
  const tag = tagOf(map.proportions);
  const asked = JSON.stringify(map.proportions);
  const [bones, soft] = await Promise.all([
    stopwatch.time('bones', () =>
      cache.recall('bones', hashFiles(BONE_SOURCES), () =>
        buildTasks([...BONE_PARTS_BY_WORK.map((part): BuildTask => ({ kind: 'bone', part })), { kind: 'kidneys' }]),
      ),
    ),
    stopwatch.time('muscles, fascia, skin', () =>
      cache.recall(`soft${tag}`, hashFiles(SOFT_SOURCES, asked), () =>
        buildTasks([{ kind: 'soft', proportions: map.proportions }]),
      ),
    ),
  ]);
  const order = new Map(PARTS.map((part, i) => [part.id, i]));
  const place = ({ part }: BodyPart): number => order.get(part) ?? order.size;
  const carried = bones.map((bone) => ({ ...bone, mesh: carryMesh(map, bone.mesh) }));
  const parts = [...carried, ...soft].sort((a, b) => place(a) - place(b));
  if (!isShaded) return { parts, open: parts.map(() => null) };
  const open = await stopwatch.time('ambient occlusion', () =>
    cache.recall(`occlusion${tag}`, hashFiles(OCCLUSION_SOURCES, asked), () => occlude(parts)),
  );
  return { parts, open };
};
