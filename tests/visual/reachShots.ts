import type { Page } from '@playwright/test';

/** A picture of what the page shows of reach: how to open it, and what to do before it is taken. */
export type ReachShot = {
  readonly name: string;
  readonly query: string;
  readonly isPhone?: boolean;
  readonly prepare: (page: Page) => Promise<void>;
};

/** Until the page has worked out what every tool reaches, and until what was asked for has been drawn. */
const MEASURING_MS = 120_000;
const DRAWING_MS = 2500;

const settle = (page: Page): Promise<void> => page.waitForTimeout(DRAWING_MS);

const waitForHeat = async (page: Page): Promise<void> => {
  await page.getByRole('switch', { name: 'Colour the body by it' }).waitFor({ timeout: MEASURING_MS });
  await settle(page);
};

/** Goes to a moment of the technique, in steps of five seconds. */
const goTo =
  (steps: number) =>
  async (page: Page): Promise<void> => {
    const moment = page.getByLabel('Moment of the technique').first();
    await moment.waitFor({ timeout: MEASURING_MS });
    await moment.focus();
    for (let i = 0; i < steps; i++) await page.keyboard.press('PageUp');
    await moment.blur();
    await settle(page);
  };

/** Asks about a point of the skin with a click, metres, body frame. */
const ask =
  (point: [number, number, number]) =>
  async (page: Page): Promise<void> => {
    const { x, y } = await page.evaluate((p) => window.dorsum.project(p), point);
    await page.mouse.click(x, y);
    await page.getByText('depth in mm').first().waitFor({ timeout: MEASURING_MS });
    await settle(page);
  };

const pressWith =
  (point: [number, number, number]) =>
  async (page: Page): Promise<void> => {
    await waitForHeat(page);
    await ask(point)(page);
  };

const BETWEEN: [number, number, number] = [0.075, 1.24, 0];
const LOWER: [number, number, number] = [0.06, 1.0, 0];

export const REACH_SHOTS: readonly ReachShot[] = [
  { name: 'reach-roller', query: '?mode=tools&theme=dark&tool=foam-roller', prepare: waitForHeat },
  { name: 'reach-ball', query: '?mode=tools&theme=light&tool=massage-ball&peel=2', prepare: waitForHeat },
  { name: 'reach-percussion', query: '?mode=tools&theme=dark&tool=percussion-massager&peel=0', prepare: waitForHeat },
  { name: 'press-ball', query: '?mode=tools&theme=light&tool=massage-ball', prepare: pressWith(BETWEEN) },
  { name: 'press-cane', query: '?mode=tools&theme=dark&tool=massage-cane', prepare: pressWith(BETWEEN) },
  { name: 'press-percussion', query: '?mode=tools&theme=light&tool=percussion-massager', prepare: pressWith(BETWEEN) },
  { name: 'press-hands', query: '?mode=tools&theme=dark&tool=hands', prepare: pressWith(LOWER) },
  { name: 'spot', query: '?theme=light&peel=0', prepare: ask(BETWEEN) },
  ...[0, 2, 4, 9].map((steps, i) => ({
    name: `technique-${i + 1}`,
    query: '?technique=mid-back-ball&theme=dark',
    prepare: goTo(steps),
  })),
  { name: 'technique-roller', query: '?technique=lower-back-roller&theme=light', prepare: goTo(2) },
  {
    name: 'matrix',
    query: '?mode=tools&theme=light',
    prepare: async (page) => {
      await page.getByText('All tools and muscles').first().click();
      await page.getByRole('table').first().waitFor({ timeout: MEASURING_MS });
      await settle(page);
    },
  },
  { name: 'phone-reach', query: '?mode=tools&theme=dark&tool=massage-ball', isPhone: true, prepare: waitForHeat },
  { name: 'phone-technique', query: '?technique=mid-back-ball&theme=light', isPhone: true, prepare: goTo(3) },
];
