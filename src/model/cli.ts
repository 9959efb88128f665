/** Builds the model: `npm run model`. Writes the meshes and their manifest and prints what it took; `--help` says more. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MANIFEST_FILE } from '#anatomy/manifest.ts';
import { type ModelReport, REPORT_FILE } from '#anatomy/report.ts';
import { buildExtras } from './buildExtras.ts';
import { buildModel } from './buildModel.ts';
import { noCache, openCache } from './cache.ts';
import { type Command, HELP, readCommandLine } from './commandLine.ts';
import { type BodyMap, createBodyMap } from './proportions/bodyMap.ts';
import { resolveProportions } from './proportions/proportions.ts';
import { startStopwatch } from './stopwatch.ts';

const CACHE_FOLDER = '.cache/model';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
const row = (name: string, value: string): void => console.log(`${name.padEnd(28)}${value.padStart(12)}`);

/** What is asked for and the body that it means; ends the program with a plain message where that makes no sense. */
const readRequest = (): { readonly command: Command; readonly map: BodyMap } => {
  try {
    const command = readCommandLine(process.argv.slice(2));
    return { command, map: createBodyMap(resolveProportions(command.asked)) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nSee npm run model -- --help`);
    process.exit(1);
  }
};

const { command, map } = readRequest();
if (command.isHelp) {
  console.log(HELP);
  process.exit(0);
}

const readLastReport = (folder: string): ModelReport | null => {
  const path = join(folder, REPORT_FILE);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
};

const stopwatch = startStopwatch((stage, seconds) => row(stage, `${seconds.toFixed(1)} s`));

await stopwatch.time('whole build', async () => {
  const cache = command.isFresh ? noCache : openCache(CACHE_FOLDER);
  const { referencePath, outputFolder } = command;
  const { files, manifest, report } = await buildModel(cache, stopwatch, {
    map,
    reference: referencePath === null ? null : readFileSync(referencePath),
    last: readLastReport(outputFolder),
  });

  const extras = await buildExtras(cache, stopwatch);

  mkdirSync(command.outputFolder, { recursive: true });
  for (const { name, bytes } of [...files, ...extras]) writeFileSync(join(command.outputFolder, name), bytes);
  writeFileSync(join(command.outputFolder, MANIFEST_FILE), `${JSON.stringify(manifest)}\n`);

  if (report) writeFileSync(join(outputFolder, REPORT_FILE), `${JSON.stringify(report)}\n`);

  row('structures', String(manifest.structures.length));
  row('triangles', String(manifest.structures.reduce((sum, structure) => sum + structure.triangles, 0)));
  for (const { name, bytes } of [...files, ...extras]) {
    row(name, megabytes(bytes.byteLength));
    row(`${name}, gzip`, megabytes(gzipSync(bytes).byteLength));
  }
});
