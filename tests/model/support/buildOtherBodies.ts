import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildModel } from '#model/buildModel.ts';
import { openCache } from '#model/cache.ts';
import { createBodyMap } from '#model/proportions/bodyMap.ts';
import { resolveProportions } from '#model/proportions/proportions.ts';
import { startStopwatch } from '#model/stopwatch.ts';
import { OTHER_BODIES } from './otherBodies.ts';

/** Builds the other bodies side by side, through the cache of `npm run model`. Their shading is not looked at, and not baked. */
export const setup = async (): Promise<void> => {
  const cache = openCache('.cache/model');
  const stopwatch = startStopwatch((stage, seconds) => console.log(`${stage}: ${seconds.toFixed(1)} s`));
  await Promise.all(
    OTHER_BODIES.map(async ({ folder, asked }) => {
      const map = createBodyMap(resolveProportions(asked));
      const { files, manifest } = await buildModel(cache, stopwatch, { map, isShaded: false });
      mkdirSync(folder, { recursive: true });
      for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
      writeFileSync(join(folder, 'back.json'), JSON.stringify(manifest));
    }),
  );
};
