import { type Browser, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../support/browser.ts';
import { quantile } from './statistics.ts';

export type FrameFigures = {
  /** From opening the page to the first frame of any level, and to the first of the whole model. */
  firstFrameMs: number;
  wholeModelMs: number;
  triangles: number;
  drawCalls: number;
  gpuMemoryMB: number;
  frameMedianMs: number;
  frameP95Ms: number;
  pickMedianMs: number;
};

/** Runs in the page: notes the time of every animation frame in which the stage was drawn. In text, for tsx names functions. */
const WATCH_FRAMES = `
  window.orbitStamps = [];
  let drawn = dorsum.stats().framesDrawn;
  requestAnimationFrame(function watch(now) {
    const frames = dorsum.stats().framesDrawn;
    if (frames !== drawn) window.orbitStamps.push(now);
    drawn = frames;
    requestAnimationFrame(watch);
  });
`;

/** Milliseconds between drawn frames while the stage is orbited by a mouse drag there and back. */
export const orbit = async (page: Page): Promise<number[]> => {
  await page.evaluate(WATCH_FRAMES);
  await page.mouse.move(640, 420);
  await page.mouse.down();
  for (let i = 0; i <= 60; i++) await page.mouse.move(640 + 260 * Math.sin((i / 60) * 2 * Math.PI), 420);
  await page.mouse.up();
  const stamps = await page.evaluate<number[]>('window.orbitStamps');
  return stamps.slice(1).map((stamp, i) => stamp - (stamps[i] ?? stamp));
};

const hover = async (page: Page): Promise<number[]> => {
  const samples: number[] = [];
  for (let i = 0; i < 60; i++) {
    await page.mouse.move(480 + (i % 10) * 32, 200 + Math.floor(i / 10) * 80);
    samples.push(await page.evaluate(() => window.dorsum.stats().pickMs));
  }
  return samples;
};

/** Nothing of one page may take longer, ms: drawn in software on a busy machine, the whole model needs its time. */
const PATIENCE_MS = 120_000;

const waitUntilWhole = (page: Page): Promise<unknown> =>
  Promise.race([
    page.evaluate(() => window.dorsum.ready),
    new Promise((_, reject) => {
      setTimeout(() => reject(new Error(`expected the whole model within ${PATIENCE_MS} ms`)), PATIENCE_MS).unref();
    }),
  ]);

const measurePage = async (browser: Browser, url: string): Promise<FrameFigures> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
  const start = performance.now();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(url);
  await page.waitForFunction(() => 'dorsum' in window && window.dorsum.stats().framesDrawn > 0);
  const firstFrameMs = performance.now() - start;
  await waitUntilWhole(page);
  const wholeModelMs = performance.now() - start;
  const { triangles, drawCalls, gpuMemoryMB } = await page.evaluate(() => window.dorsum.stats());
  const picks = await hover(page);
  const frames = await orbit(page);
  await page.close();
  return {
    firstFrameMs,
    wholeModelMs,
    triangles,
    drawCalls,
    gpuMemoryMB,
    frameMedianMs: quantile(frames, 0.5),
    frameP95Ms: quantile(frames, 0.95),
    pickMedianMs: quantile(picks, 0.5),
  };
};

/** Figures of the opening view at 1280×800, drawn in software: medians over `runs` fresh pages. */
export const measureFrames = async (url: string, runs: number): Promise<FrameFigures[]> => {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
  const figures: FrameFigures[] = [];
  try {
    for (let run = 0; run < runs; run++) figures.push(await measurePage(browser, url));
  } finally {
    // A browser left open would keep the program from ending.
    await browser.close();
  }
  return figures;
};
