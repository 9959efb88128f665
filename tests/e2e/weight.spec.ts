import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureFiles, shellScripts } from '../bench/sizes.ts';
import { expect, openDorsum, test } from '../support/openDorsum.ts';
import { SUB_PATH } from '../support/serveDist.ts';

const FIRST_LOAD_LIMIT = 3_000_000;
const SHELL_LIMIT = 120_000;

test.describe('what the page weighs, gzipped', () => {
  test('the shell, without the 3D stage, is at most 120 kB of JavaScript', () => {
    const shell = new Set(shellScripts('dist'));
    expect(shell.size).toBeGreaterThan(0);
    const bytes = measureFiles('dist')
      .filter((f) => shell.has(f.name))
      .reduce((sum, f) => sum + f.gzip, 0);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(SHELL_LIMIT);
  });

  test('everything asked for up to the first frame of the whole model is at most 3 MB', async ({ page }) => {
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await openDorsum(page);
    const files = [...asked].filter((path) => path.startsWith(SUB_PATH)).map((path) => path.slice(SUB_PATH.length));
    expect(files.some((name) => name.endsWith('.glb'))).toBe(true);
    const bytes = files
      .map((name) => readFileSync(join('dist', name || 'index.html')))
      .reduce((sum, file) => sum + gzipSync(file).length, 0);
    expect(bytes).toBeGreaterThan(500_000);
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_LIMIT);
  });

  test('the library that checks records in tests is not shipped', () => {
    const scripts = measureFiles('dist').filter((f) => f.name.endsWith('.js'));
    for (const { name } of scripts) expect(readFileSync(join('dist', name), 'utf8')).not.toContain('valibot');
  });
});
