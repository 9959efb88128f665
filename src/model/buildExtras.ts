import { FIGURE_FILE } from '#anatomy/postures.ts';
import { TOOLS_FILE } from '#anatomy/toolShapes.ts';
import { hashFiles, type StageCache } from './cache.ts';
import { buildFigure } from './figure/buildFigure.ts';
import type { Stopwatch } from './stopwatch.ts';
import { buildTools } from './tools/buildTools.ts';

export type ExtraFile = { readonly name: string; readonly bytes: Uint8Array };

/** What the tools and the figure are made from, besides the code that meshes and writes them. */
const SHARED = [
  'src/geometry',
  'src/model/simplify.ts',
  'src/model/pack',
  'src/model/tools',
  'src/anatomy/toolShapes.ts',
];
const TOOL_SOURCES = [...SHARED, 'src/content/tools'];
const FIGURE_SOURCES = [...SHARED, 'src/model/figure', 'src/anatomy/postures.ts'];

/** The files beside the body that are the same whatever its proportions: the tools, and the figure that shows how they are used. */
export const buildExtras = (cache: StageCache, stopwatch: Stopwatch): Promise<ExtraFile[]> =>
  stopwatch.time('tools and figure', async () => [
    { name: TOOLS_FILE, bytes: await cache.recall('tools', hashFiles(TOOL_SOURCES), buildTools) },
    { name: FIGURE_FILE, bytes: await cache.recall('figure', hashFiles(FIGURE_SOURCES), () => buildFigure()) },
  ]);
