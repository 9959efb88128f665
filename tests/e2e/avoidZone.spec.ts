import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, openDorsum, test } from '../support/openDorsum.ts';

/** Share of pixels round T8's spinous process that are amber: the zone's own colour, found nowhere else on the body. */
const amberAt = async (page: Page, point: [number, number, number]): Promise<number> => {
  const { x, y } = await page.evaluate((p) => window.dorsum.project(p), point);
  const clip = { x: Math.round(x) - 5, y: Math.round(y) - 24, width: 10, height: 48 };
  const { data } = PNG.sync.read(await page.screenshot({ clip }));
  let amber = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [r = 0, g = 0, b = 0] = [data[i], data[i + 1], data[i + 2]];
    if (r > 150 && g > 0.45 * r && g < 0.86 * r && b < 0.62 * g) amber++;
  }
  return amber / (data.length / 4);
};

const BESIDE_SPINE: [number, number, number] = [0.009, 1.17, -0.02];
const ON_LATISSIMUS: [number, number, number] = [0.11, 1.12, -0.02];

test.describe('the zone that no tool may press', () => {
  for (const theme of ['dark', 'light']) {
    test(`is drawn on the body from the start, ${theme}`, async ({ page }) => {
      await openDorsum(page, `?theme=${theme}`);
      expect(await amberAt(page, BESIDE_SPINE)).toBeGreaterThan(0.2);
      expect(await amberAt(page, ON_LATISSIMUS)).toBeLessThan(0.05);
    });
  }

  test('lies on whatever is outermost at every depth of peeling', async ({ page }) => {
    await openDorsum(page);
    for (const depth of [1, 2, 3, 4]) {
      await page.evaluate((d) => window.dorsum.peel(d), depth);
      expect(await amberAt(page, BESIDE_SPINE), `depth ${depth}`).toBeGreaterThan(0.1);
    }
  });

  test('opens its own panel that says why, from the stage and from the list', async ({ page }) => {
    await openDorsum(page);
    await page.getByRole('button', { name: /spine/i }).first().click();
    const heading = page.getByRole('heading', { level: 2, name: /spine/i });
    await expect(heading).toBeVisible();
    await page.keyboard.press('Escape');
    const row = page.getByRole('treeitem', { name: /spine/i }).first();
    await row.focus();
    await page.keyboard.press('Enter');
    await expect(heading).toBeVisible();
  });

  test('can be switched off, but comes back while a tool or a technique is shown', async ({ page }) => {
    await openDorsum(page);
    await page.getByRole('treeitem', { name: /spine/i }).first().click();
    await page.getByRole('switch', { name: /zone|spine/i }).click();
    await expect.poll(() => amberAt(page, BESIDE_SPINE)).toBeLessThan(0.02);
    const search = '?technique=lower-back-ball';
    await openDorsum(page, search);
    await expect.poll(() => amberAt(page, BESIDE_SPINE)).toBeGreaterThan(0.03);
  });
});
