import { PARTS } from '#anatomy/structures.ts';
import type { BodyPart } from './bodyPart.ts';
import { boneSources } from './boneSources.ts';
import { BONE_PARTS_BY_WORK } from './bones/buildBones.ts';
import type { BuildTask } from './buildWorker.ts';
import { hashContent, hashFiles, type StageCache } from './cache.ts';
import { occlude } from './occlusion/occlude.ts';
import { type BodyMap, DEFAULT_BODY } from './proportions/bodyMap.ts';
import { carryMesh } from './proportions/carryMesh.ts';
import { tagOf } from './proportions/proportions.ts';
import { listSources } from './sources.ts';
import type { Stopwatch } from './stopwatch.ts';
import { openPool } from './workers/openPool.ts';

export type Body = {
  /** Every part of the vocabulary that is built, in its order; left and midline. */
  readonly parts: readonly BodyPart[];
  /** Ambient occlusion of each part, one number a vertex, 0 hidden … 1 open; null for skin, and for all where none was baked. */
  readonly open: readonly (Float32Array | null)[];
};

const SOFT_SOURCES = listSources('src/model/buildSoftParts.ts');
const KIDNEY_SOURCES = listSources('src/model/organs/kidneys.ts');
const OCCLUSION_SOURCES = ['src/model/occlusion', 'src/geometry', 'src/anatomy'] as const;

export type BodyOptions = {
  /** The body that is asked for; the shipped one by default. */
  readonly map?: BodyMap;
  /** Whether ambient occlusion is baked; it is by default. */
  readonly isShaded?: boolean;
};

/**
 * Every part of a body, in no order that counts: those that lie on the bones first, for they take longest and are built
 * on each other, and bone by bone beside them. Bones are built in the default body and carried.
 */
const buildParts = async (cache: StageCache, map: BodyMap): Promise<BodyPart[]> => {
  const pool = openPool<BuildTask, BodyPart[]>(new URL('./buildWorker.ts', import.meta.url), null);
  try {
    const { proportions } = map;
    const soft = cache.recall(`soft${tagOf(proportions)}`, hashFiles(SOFT_SOURCES, JSON.stringify(proportions)), () =>
      pool.run({ kind: 'soft', proportions }),
    );
    const bones = BONE_PARTS_BY_WORK.map((part) =>
      cache.recall(`bone-${part}`, hashFiles(boneSources(part)), () => pool.run({ kind: 'bone', part })),
    );
    const kidneys = cache.recall('kidneys', hashFiles(KIDNEY_SOURCES), () => pool.run({ kind: 'kidneys' }));
    const [onBones, ...hard] = await Promise.all([soft, kidneys, ...bones]);
    return [...onBones, ...hard.flat().map((part) => ({ ...part, mesh: carryMesh(map, part.mesh) }))];
  } finally {
    await pool.close();
  }
};

/**
 * Builds a whole body: bones and what lies on them side by side, then the occlusion of both.
 * Stages whose sources have not changed come from the cache. Run it from the project's root.
 */
export const buildBody = async (
  cache: StageCache,
  stopwatch: Stopwatch,
  { map = DEFAULT_BODY, isShaded = true }: BodyOptions = {},
): Promise<Body> => {
  const order = new Map(PARTS.map((part, i) => [part.id, i]));
  const place = ({ part }: BodyPart): number => order.get(part) ?? order.size;
  const built = await stopwatch.time('bones and what lies on them', () => buildParts(cache, map));
  const parts = built.sort((a, b) => place(a) - place(b));
  if (!isShaded) return { parts, open: parts.map(() => null) };
  const meshes = parts.map(({ part, mesh }) => ({ part, mesh }));
  const open = await stopwatch.time('ambient occlusion', () =>
    cache.recall(`occlusion${tagOf(map.proportions)}`, hashContent(OCCLUSION_SOURCES, meshes), () => occlude(parts)),
  );
  return { parts, open };
};
