import { test as base, expect, type Page } from '@playwright/test';

/** What a page said or asked for that it should not have. */
export type Complaints = { console: string[]; foreign: string[] };

/** A test that fails when the console speaks or another origin is asked for anything, unless it expects so. */
export const test = base.extend<{ complaints: Complaints; isConsoleChecked: boolean }>({
  isConsoleChecked: [true, { option: true }],
  complaints: [
    async ({ page, baseURL, isConsoleChecked }, use) => {
      const complaints: Complaints = { console: [], foreign: [] };
      const origin = new URL(baseURL ?? '').origin;
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.console.push(message.text());
      });
      page.on('pageerror', (error) => complaints.console.push(String(error)));
      page.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && new URL(url).origin !== origin) complaints.foreign.push(url);
      });
      await use(complaints);
      expect(complaints.foreign, 'requests to other origins').toEqual([]);
      if (isConsoleChecked) expect(complaints.console, 'console errors and warnings').toEqual([]);
    },
    { auto: true },
  ],
});

export type { DorsumApi } from '../../src/app/pageApi.ts';
export { expect };

/** Opens the page with a query and waits until the whole model has been drawn. */
export const openDorsum = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`./${query}`);
  await page.waitForFunction(() => 'dorsum' in window);
  await page.evaluate(async () => {
    await window.dorsum.ready;
    window.dorsum.freeze();
  });
};

/** Where a structure can be seen and hit right now; fails with its id where it cannot. */
export const pointOf = async (page: Page, id: string): Promise<{ x: number; y: number }> => {
  const point = await page.evaluate((wanted) => window.dorsum.screenPoint(wanted), id);
  if (!point) throw new Error(`${id} cannot be seen in this view at this depth`);
  return point;
};
