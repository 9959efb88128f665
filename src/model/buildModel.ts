import type { ModelManifest } from '#anatomy/manifest.ts';
import { STRUCTURE_IDS } from '#anatomy/structures.ts';
import { type BodyOptions, buildBody } from './buildBody.ts';
import type { StageCache } from './cache.ts';
import { validateGlb } from './checks/validateGlb.ts';
import { buildManifest } from './manifest.ts';
import { packBody } from './pack/packBody.ts';
import { DEFAULT_BODY } from './proportions/bodyMap.ts';
import { columnLevels, spineStations } from './spineStations.ts';
import type { Stopwatch } from './stopwatch.ts';

const GLB_NAME = 'back.glb';

/** A model as it is written: its files and what describes them. */
export type Model = {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly manifest: ModelManifest;
};

/**
 * Builds, packs, validates and describes the model of one body.
 * @throws where the validator finds fault, or a structure of the vocabulary was not built
 */
export const buildModel = async (cache: StageCache, stopwatch: Stopwatch, options: BodyOptions): Promise<Model> => {
  const { map = DEFAULT_BODY } = options;
  const body = await buildBody(cache, stopwatch, options);
  const { packed, glb, twin } = await stopwatch.time('packing', () => packBody(body));
  await stopwatch.time('validation', () => validateGlb(twin));
  const files = [{ name: GLB_NAME, bytes: glb }];
  const manifest = buildManifest({
    parts: body.parts.map((built, i) => ({ built, packed: packed[i] as (typeof packed)[number] })),
    files,
    spine: spineStations(map),
    levels: columnLevels(map),
  });
  const missing = STRUCTURE_IDS.filter((id) => !manifest.structures.some((structure) => structure.id === id));
  if (missing.length > 0)
    throw new Error(`expected every structure of the vocabulary, none was built for ${missing.join(', ')}`);
  return { files, manifest };
};
