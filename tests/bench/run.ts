/**
 * Prints what the product weighs and how fast it is. Expects a build in dist/.
 * Figures are medians over several runs; compare ratios within one machine, not seconds between machines.
 *
 *   --no-model       does not build the model anew
 *   --save FILE      keeps the figures
 *   --compare FILE   prints them beside kept ones, with the ratio of after to before
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { compareFigures, type Figures, readFigures, saveFigures } from './figures.ts';
import { measureFrames } from './frames.ts';
import { measureHeat } from './heat.ts';
import { measureLevels } from './levels.ts';
import { serveBuild } from './serveBuild.ts';
import { measureFiles, shellScripts } from './sizes.ts';
import { quantile } from './statistics.ts';

const { values: flags } = parseArgs({
  options: { 'no-model': { type: 'boolean' }, save: { type: 'string' }, compare: { type: 'string' } },
});

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(12);
const row = (name: string, value: string): void => console.log(`${name.padEnd(58)} ${value}`);

const files = measureFiles('dist');
const shell = new Set(shellScripts('dist'));
const sum = (pick: (f: (typeof files)[number]) => boolean, key: 'gzip' | 'brotli' | 'raw'): number =>
  files.filter(pick).reduce((total, f) => total + f[key], 0);

console.log('\nSize (raw, gzip, brotli)');
for (const f of files.filter((f) => !f.name.endsWith('.woff2')).sort((a, b) => b.gzip - a.gzip)) {
  row(`  ${f.name}${shell.has(f.name) ? '  (shell)' : ''}`, `${kB(f.raw)} ${kB(f.gzip)} ${kB(f.brotli)}`);
}
row('shell JavaScript, gzip', kB(sum((f) => shell.has(f.name), 'gzip')));
row('everything but fonts, gzip', kB(sum((f) => !f.name.endsWith('.woff2'), 'gzip')));

console.log('\nModel');
const levels = measureLevels();
for (const [name, value] of Object.entries(levels)) row(`  ${name}`, String(value));
if (!flags['no-model']) spawnSync('npx', ['tsx', 'tests/bench/model.bench.ts'], { stdio: 'inherit' });

console.log('\nOpening view, software rendering, 1280×800');
const server = await serveBuild();
try {
  const figures = await measureFrames(server.url, 3);
  const median = (key: keyof (typeof figures)[number]): number =>
    quantile(
      figures.map((f) => f[key]),
      0.5,
    );
  row('first frame', `${median('firstFrameMs').toFixed(0)} ms`);
  row('whole model', `${median('wholeModelMs').toFixed(0)} ms`);
  row('triangles', String(median('triangles')));
  row('draw calls', String(median('drawCalls')));
  row('GPU memory (estimate)', `${median('gpuMemoryMB').toFixed(1)} MB`);
  row('frame time while orbiting, median', `${median('frameMedianMs').toFixed(1)} ms`);
  row('frame time while orbiting, 95th percentile', `${median('frameP95Ms').toFixed(1)} ms`);
  row('hover pick, median', `${median('pickMedianMs').toFixed(2)} ms`);

  const heat = await measureHeat(server.url);
  row('frame time with a tool in hand, coloured by reach', `${heat.colouredMs.toFixed(1)} ms`);
  row('the same without the colours', `${heat.plainMs.toFixed(1)} ms`);

  const all: Figures = {
    'shell JavaScript, gzip bytes': sum((f) => shell.has(f.name), 'gzip'),
    ...levels,
    'first frame, ms': median('firstFrameMs'),
    'whole model, ms': median('wholeModelMs'),
    'opening view, triangles': median('triangles'),
    'opening view, draw calls': median('drawCalls'),
    'GPU memory, MB': median('gpuMemoryMB'),
    'frame while orbiting, median ms': median('frameMedianMs'),
    'frame while orbiting, 95th percentile ms': median('frameP95Ms'),
    'hover pick, median ms': median('pickMedianMs'),
    'frame with the colours of reach, median ms': heat.colouredMs,
    'frame without the colours of reach, median ms': heat.plainMs,
  };
  if (flags.save !== undefined) saveFigures(flags.save, all);
  if (flags.compare !== undefined) {
    console.log(`\n${'Compared'.padEnd(44)} ${'before'.padStart(12)} ${'after'.padStart(12)} ${'ratio'.padStart(8)}`);
    for (const line of compareFigures(readFigures(flags.compare), all)) console.log(line);
  }
} finally {
  server.stop();
}
