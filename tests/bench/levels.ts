import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { isLayerShown, type Peel } from '#anatomy/layers.ts';
import { FULL_FILE, LIGHT_FILE, MANIFEST_FILE, type ModelManifest } from '#anatomy/manifest.ts';
import type { Figures } from './figures.ts';

const FOLDER = 'public/models';
const PEELS: readonly Peel[] = [0, 1, 2, 3, 4, 5];
const read = (name: string): Buffer => readFileSync(`${FOLDER}/${name}`);

/** What the two levels weigh, and how many triangles they draw at each depth of peel. */
export const measureLevels = (): Figures => {
  const { structures }: ModelManifest = JSON.parse(read(MANIFEST_FILE).toString('utf8'));
  const figures: Record<string, number> = {};
  for (const [level, name] of [
    ['light', LIGHT_FILE],
    ['full', FULL_FILE],
  ] as const) {
    const bytes = read(name);
    figures[`${level} level, bytes`] = bytes.byteLength;
    figures[`${level} level, gzip bytes`] = gzipSync(bytes, { level: 9 }).byteLength;
  }
  for (const peel of PEELS) {
    const shown = structures.filter(({ layer }) => isLayerShown(layer, peel));
    figures[`light level, triangles at peel ${peel}`] = shown.reduce((sum, s) => sum + (s.lightTriangles ?? 0), 0);
    figures[`full level, triangles at peel ${peel}`] = shown.reduce((sum, s) => sum + (s.seenTriangles[peel] ?? 0), 0);
    figures[`full level, all triangles at peel ${peel}`] = shown.reduce((sum, s) => sum + s.triangles, 0);
  }
  return figures;
};
