import { FULL_FILE, LIGHT_FILE, type ModelManifest, SKIN_MAP_FILE } from '#anatomy/manifest.ts';
import type { ModelReport } from '#anatomy/report.ts';
import { STRUCTURE_IDS } from '#anatomy/structures.ts';
import { type Body, type BodyOptions, buildBody } from './buildBody.ts';
import { hashContent, type StageCache } from './cache.ts';
import { validateGlb } from './checks/validateGlb.ts';
import { buildFullLevel, plainLevel } from './levels/buildLevels.ts';
import type { LevelPart } from './levels/levelPart.ts';
import { buildManifest } from './manifest.ts';
import { type PackedBody, packBody } from './pack/packBody.ts';
import { packLight } from './pack/packLight.ts';
import { FULL_PRECISION } from './pack/quantise.ts';
import { DEFAULT_BODY } from './proportions/bodyMap.ts';
import { tagOf } from './proportions/proportions.ts';
import { buildReport, type ReportInput } from './report/buildReport.ts';
import { shoulderJoints } from './shoulderJoints.ts';
import type { SkinMapTask } from './skinMap/skinMapWorker.ts';
import { columnLevels, spineStations } from './spineStations.ts';
import type { Stopwatch } from './stopwatch.ts';
import { runTasks } from './workers/runTasks.ts';

/** A model as it is written: its files and what describes them. */
export type Model = {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly manifest: ModelManifest;
  /** How far each part is to be trusted; null for a body that was built for measuring alone. */
  readonly report: ModelReport | null;
};

export type ModelOptions = BodyOptions & Partial<Pick<ReportInput, 'reference' | 'last'>>;

/**
 * Builds, packs, validates and describes the model of one body. One without shading is for measuring: it is neither
 * thinned nor given a light level or a map of its skin.
 * @throws where the validator finds fault, or a structure of the vocabulary was not built
 */
export const buildModel = async (cache: StageCache, stopwatch: Stopwatch, options: ModelOptions): Promise<Model> => {
  const { map = DEFAULT_BODY } = options;
  const body = await buildBody(cache, stopwatch, options);
  const isWhole = options.isShaded ?? true;
  const tag = tagOf(map.proportions);
  const spine = spineStations(map);
  // Side by side: each waits for the body alone, and most of it is done in threads of its own.
  const [level, light, skinMap] = await Promise.all([
    isWhole ? recallFullLevel(cache, stopwatch, body, tag) : plainLevel(body),
    isWhole ? recallLightLevel(cache, stopwatch, body, tag) : null,
    isWhole ? recallSkinMap(cache, stopwatch, body, { proportions: map.proportions, spine }) : null,
  ]);
  const full = await stopwatch.time('packing', () => packBody(level, FULL_PRECISION));
  await stopwatch.time('validation', async () => {
    await validateGlb(full.twin);
    if (light) await validateGlb(light.twin);
  });
  const files = [
    { name: FULL_FILE, bytes: full.glb },
    ...(light ? [{ name: LIGHT_FILE, bytes: light.glb }] : []),
    ...(skinMap ? [{ name: SKIN_MAP_FILE, bytes: skinMap }] : []),
  ];
  const manifest = buildManifest({
    parts: body.parts.map((built, i) => ({
      built,
      packed: full.packed[i] as (typeof full.packed)[number],
      light: light?.packed[i] ?? null,
    })),
    files,
    spine,
    levels: columnLevels(map),
    shoulders: shoulderJoints(map),
  });
  const missing = STRUCTURE_IDS.filter((id) => !manifest.structures.some((structure) => structure.id === id));
  if (missing.length > 0)
    throw new Error(`expected every structure of the vocabulary, none was built for ${missing.join(', ')}`);
  const report = await stopwatch.time('report', async () => {
    if (!light) return null;
    const parts = body.parts.map((built, i) => ({
      built,
      full: full.packed[i] as (typeof full.packed)[number],
      light: light.packed[i] as (typeof light.packed)[number],
    }));
    return buildReport({ parts, files, reference: options.reference ?? null, last: options.last ?? null });
  });
  return { files, manifest, report };
};

const LEVEL_SOURCES = ['src/model/levels', 'src/model/visibility', 'src/geometry', 'src/anatomy'] as const;

/** The full level from the cache where neither the body nor the way it is thinned has changed. */
const recallFullLevel = (cache: StageCache, stopwatch: Stopwatch, body: Body, tag: string): Promise<LevelPart[]> =>
  stopwatch.time('thinning and sight', () =>
    cache.recall(`levels${tag}`, hashContent(LEVEL_SOURCES, body), () => buildFullLevel(body)),
  );

const LIGHT_SOURCES = [...LEVEL_SOURCES, 'src/model/pack'] as const;

/** The packed light level, likewise. */
const recallLightLevel = (cache: StageCache, stopwatch: Stopwatch, body: Body, tag: string): Promise<PackedBody> =>
  stopwatch.time('light level', () =>
    cache.recall(`light${tag}`, hashContent(LIGHT_SOURCES, body), () => packLight(body)),
  );

const SKIN_MAP_SOURCES = [
  'src/model/skinMap',
  'src/model/skin/bodyShape.ts',
  'src/model/landmarks.ts',
  'src/model/proportions',
  'src/geometry',
  'src/anatomy',
] as const;

/** The packed map of the skin, measured in a thread of its own, from the cache where neither the body nor the measuring has changed. */
const recallSkinMap = (
  cache: StageCache,
  stopwatch: Stopwatch,
  { parts }: Body,
  asked: Omit<SkinMapTask, 'parts'>,
): Promise<Uint8Array> =>
  stopwatch.time('map of the skin', () =>
    cache.recall(`skin-map${tagOf(asked.proportions)}`, hashContent(SKIN_MAP_SOURCES, { parts, asked }), async () => {
      const [bytes] = await runTasks<SkinMapTask, Uint8Array>(
        new URL('./skinMap/skinMapWorker.ts', import.meta.url),
        null,
        [{ parts, ...asked }],
      );
      if (!bytes) throw new Error('expected a packed map of the skin, got none');
      return bytes;
    }),
  );
