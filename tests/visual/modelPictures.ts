/**
 * Draws the model from six sides at every depth, beside other models: `npm run model:pictures -- [options] [GLB …]`.
 *
 *   GLB …         models to draw in rows; public/models/back.glb where none is named
 *   --reference F a further row; also by DORSUM_REFERENCE. Without it ours stand alone
 *   --out FOLDER  where the pictures go; test-results/model-pictures by default
 *   --look ids    each structure in a colour of its own, the same in every model; `tissue` by default
 *   --depth N     one depth of peeling alone, 0 … 5
 *   --each        every picture by itself too, as PNG
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { LAYERS, type Peel } from '../../src/anatomy/layers.ts';
import { BROWSER_ARGS, findBrowser } from '../support/browser.ts';
import type { Look, Picture, SheetRow } from './modelPicturesPage.ts';

const VIEWS: readonly (readonly [name: string, from: Picture['from']])[] = [
  ['posterior', [0, 0, -1]],
  ['left', [1, 0, 0]],
  ['right', [-1, 0, 0]],
  ['oblique left', [0.75, 0.15, -1]],
  ['oblique right', [-0.75, 0.15, -1]],
  ['posterior superior', [0, 1.1, -1]],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reference: { type: 'string' },
    out: { type: 'string', default: 'test-results/model-pictures' },
    look: { type: 'string', default: 'tissue' },
    depth: { type: 'string' },
    each: { type: 'boolean', default: false },
  },
});
if (values.look !== 'tissue' && values.look !== 'ids')
  throw new Error(`expected --look tissue or ids, got ${values.look}`);
const look: Look = values.look;
const reference = values.reference ?? process.env.DORSUM_REFERENCE;
const files = [
  ...(positionals.length > 0 ? positionals : ['public/models/back.glb']),
  ...(reference ? [reference] : []),
];

const ORIGIN = 'http://pictures.invalid/';

/** The page's script as one file: three and the vocabulary bundled in. */
const bundlePage = async (): Promise<string> => {
  const entry = new URL('./modelPicturesPage.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'page' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output.find((part) => part.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('expected a script from the bundler');
  return chunk.code;
};

/** Serves the page, its script and the models from memory: nothing listens on a port. */
const openPage = async (page: Page): Promise<void> => {
  const script = await bundlePage();
  await page.route(`${ORIGIN}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (path === '')
      return route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/page.js"></script>' });
    if (path === 'page.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    const file = files[Number(path.replace('.glb', ''))];
    return file ? route.fulfill({ contentType: 'model/gltf-binary', body: readFileSync(file) }) : route.abort();
  });
  await page.goto(ORIGIN);
  await page.waitForFunction(() => 'drawSheet' in window);
};

const fileName = (...words: string[]): string => join(values.out, words.join('-').replaceAll(' ', '-'));

const labels = files.map((file) => (file === reference ? 'reference' : basename(file, '.glb')));
mkdirSync(values.out, { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
try {
  const page = await browser.newPage({ viewport: { width: 500, height: 660 } });
  page.on('pageerror', (error) => console.error(error.message));
  await openPage(page);
  for (const i of files.keys()) {
    const count = await page.evaluate((url) => window.loadModel(url), `${ORIGIN}${i}.glb`);
    console.log(`${labels[i]}: ${count} meshes`);
  }
  for (const [peel, layer] of LAYERS.entries()) {
    if (values.depth !== undefined && Number(values.depth) !== peel) continue;
    const rows: SheetRow[] = files.map((_, i) => ({
      label: labels[i] ?? '',
      cells: VIEWS.map(([label, from]) => ({
        label,
        picture: { model: `${ORIGIN}${i}.glb`, peel: peel as Peel, from, look },
      })),
    }));
    const title = `Depth ${peel}: ${layer}`;
    const sheet = await page.evaluate(({ title, rows }) => window.drawSheet(title, rows), { title, rows });
    const path = `${fileName(String(peel), layer)}.jpg`;
    writeFileSync(path, Buffer.from(sheet.slice(sheet.indexOf(',') + 1), 'base64'));
    console.log(path);
    if (!values.each) continue;
    for (const { label, cells } of rows) {
      for (const cell of cells) {
        await page.evaluate((picture) => window.drawPicture(picture), cell.picture);
        await page.locator('canvas').screenshot({ path: `${fileName(String(peel), layer, cell.label, label)}.png` });
      }
    }
  }
} finally {
  await browser.close();
}
