/**
 * Builds the model: `npm run model`. Writes the meshes and their manifest to public/models and prints what it took.
 *
 *   --fresh   builds every stage anew, whatever the cache holds
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { STRUCTURE_IDS } from '#anatomy/structures.ts';
import { buildBody } from './buildBody.ts';
import { noCache, openCache } from './cache.ts';
import { validateGlb } from './checks/validateGlb.ts';
import { buildManifest } from './manifest.ts';
import { packBody } from './pack/packBody.ts';
import { columnLevels, spineStations } from './spineStations.ts';
import { startStopwatch } from './stopwatch.ts';

const OUTPUT_FOLDER = 'public/models';
const CACHE_FOLDER = '.cache/model';
const GLB_NAME = 'back.glb';
const MANIFEST_NAME = 'back.json';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
const row = (name: string, value: string): void => console.log(`${name.padEnd(28)}${value.padStart(12)}`);

const isFresh = process.argv.includes('--fresh');
const stopwatch = startStopwatch((stage, seconds) => row(stage, `${seconds.toFixed(1)} s`));

await stopwatch.time('whole build', async () => {
  const body = await buildBody(isFresh ? noCache : openCache(CACHE_FOLDER), stopwatch);
  const { packed, glb, twin } = await stopwatch.time('packing', () => packBody(body));
  await stopwatch.time('validation', () => validateGlb(twin));

  const manifest = buildManifest({
    parts: body.parts.map((built, i) => ({ built, packed: packed[i] as (typeof packed)[number] })),
    files: [{ name: GLB_NAME, bytes: glb }],
    spine: spineStations(),
    levels: columnLevels(),
  });
  const missing = STRUCTURE_IDS.filter((id) => !manifest.structures.some((structure) => structure.id === id));
  if (missing.length > 0)
    throw new Error(`expected every structure of the vocabulary, none was built for ${missing.join(', ')}`);

  mkdirSync(OUTPUT_FOLDER, { recursive: true });
  writeFileSync(join(OUTPUT_FOLDER, GLB_NAME), glb);
  writeFileSync(join(OUTPUT_FOLDER, MANIFEST_NAME), `${JSON.stringify(manifest)}\n`);

  const triangles = manifest.structures.reduce((sum, structure) => sum + structure.triangles, 0);
  row('structures', String(manifest.structures.length));
  row('triangles', String(triangles));
  row(GLB_NAME, megabytes(glb.byteLength));
  row(`${GLB_NAME}, gzip`, megabytes(gzipSync(glb).byteLength));
});
