import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../support/browser.ts';
import { orbit } from './frames.ts';
import { quantile } from './statistics.ts';

export type HeatFigures = {
  /** Median time between frames while orbiting with a tool in hand: the body coloured by it, and not. */
  readonly colouredMs: number;
  readonly plainMs: number;
};

/** In turns, so that what else the machine does falls on both alike. */
const ROUNDS = 3;
/** Until the page has worked out what the tool reaches, and has coloured the body. */
const MEASURING_MS = 120_000;
const SETTLE_MS = 1500;

/** Orbits the body with the massage ball in hand, coloured and not, in software at 1280×800. */
export const measureHeat = async (url: string): Promise<HeatFigures> => {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
  await page.goto(`${url}?mode=tools&tool=massage-ball`);
  await page.waitForFunction(() => 'dorsum' in window);
  await page.evaluate(() => window.dorsum.ready);
  const toggle = page.getByRole('switch', { name: 'Colour the body by it' });
  await toggle.waitFor({ timeout: MEASURING_MS });
  const [coloured, plain]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    for (const frames of [coloured, plain]) {
      await page.waitForTimeout(SETTLE_MS);
      // Watchers of the rounds before note the same frames once more.
      frames.push(...(await orbit(page)).filter((ms) => ms > 0));
      await toggle.click();
    }
  }
  await browser.close();
  return { colouredMs: quantile(coloured, 0.5), plainMs: quantile(plain, 0.5) };
};
