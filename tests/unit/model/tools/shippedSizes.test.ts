import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { FIGURE_FILE } from '#anatomy/postures.ts';
import { TOOLS_FILE } from '#anatomy/toolShapes.ts';

it.each([
  [TOOLS_FILE, 120],
  [FIGURE_FILE, 80],
])('ships %s in at most %i kB', (name, limitKb) => {
  expect(gzipSync(readFileSync(`public/models/${name}`)).byteLength / 1000).toBeLessThanOrEqual(limitKb);
});
