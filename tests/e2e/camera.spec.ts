import type { Page } from '@playwright/test';
import { expect, openDorsum, pointOf, test } from '../support/openDorsum.ts';

const T8: [number, number, number] = [0, 1.16, 0];
const LEFT_OF_T8: [number, number, number] = [0.1, 1.16, 0];
const ABOVE_T8: [number, number, number] = [0, 1.36, 0];

const project = (page: Page, point: [number, number, number]) => page.evaluate((p) => window.dorsum.project(p), point);

const framesDrawn = (page: Page) => page.evaluate(() => window.dorsum.stats().framesDrawn);

/** Waits until two animation frames in a row draw nothing. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let before = -1;
    let quiet = 0;
    while (quiet < 3) {
      await nextFrame();
      const now = window.dorsum.stats().framesDrawn;
      quiet = now === before ? quiet + 1 : 0;
      before = now;
    }
  });

test.describe('the camera', () => {
  test('starts behind the body: the left side is on the left of the picture, the head above', async ({ page }) => {
    await openDorsum(page);
    const [t8, left, above] = await Promise.all([
      project(page, T8),
      project(page, LEFT_OF_T8),
      project(page, ABOVE_T8),
    ]);
    expect(left.x).toBeLessThan(t8.x - 20);
    expect(above.y).toBeLessThan(t8.y - 20);
  });

  test('orbits with the left button and keeps the vertical vertical', async ({ page }) => {
    await openDorsum(page);
    const before = await project(page, LEFT_OF_T8);
    await page.mouse.move(640, 400);
    await page.mouse.down();
    await page.mouse.move(760, 440, { steps: 6 });
    await page.mouse.up();
    await settle(page);
    const after = await project(page, LEFT_OF_T8);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(5);
    const [t8, above] = await Promise.all([project(page, T8), project(page, ABOVE_T8)]);
    expect(Math.abs(above.x - t8.x)).toBeLessThan(2);
  });

  test('zooms to the cursor: what lies under it stays there', async ({ page }) => {
    await openDorsum(page);
    const before = await pointOf(page, 'trapezius-transverse-l');
    await page.mouse.move(before.x, before.y);
    const scaleBefore = (await project(page, ABOVE_T8)).y - (await project(page, T8)).y;
    await page.mouse.wheel(0, -300);
    await settle(page);
    const scaleAfter = (await project(page, ABOVE_T8)).y - (await project(page, T8)).y;
    expect(Math.abs(scaleAfter)).toBeGreaterThan(Math.abs(scaleBefore) * 1.05);
    await page.mouse.move(before.x + 1, before.y);
    await expect.poll(() => page.evaluate(() => window.dorsum.hovered())).toBe('trapezius-transverse-l');
  });

  test('pans with Shift and drag', async ({ page }) => {
    await openDorsum(page);
    const before = await project(page, T8);
    await page.keyboard.down('Shift');
    await page.mouse.move(640, 400);
    await page.mouse.down();
    await page.mouse.move(700, 430, { steps: 6 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await settle(page);
    const after = await project(page, T8);
    expect(after.x - before.x).toBeGreaterThan(30);
    expect(after.y - before.y).toBeGreaterThan(12);
  });

  test('goes to the named views by the API and by the number keys', async ({ page }) => {
    await openDorsum(page);
    const depthOf = async () => (await project(page, [0.15, 1.16, 0])).x - (await project(page, [-0.15, 1.16, 0])).x;
    expect(await depthOf()).toBeLessThan(-40);
    await page.evaluate(() => window.dorsum.view('left'));
    expect(Math.abs(await depthOf())).toBeLessThan(30);
    await page.locator('canvas').first().focus();
    await page.keyboard.press('1');
    await settle(page);
    expect(await depthOf()).toBeLessThan(-40);
    for (const view of ['right', 'superior', 'oblique']) {
      await page.evaluate((name) => window.dorsum.view(name), view);
      expect(await page.evaluate(() => new URLSearchParams(location.search).get('view') ?? 'posterior')).toBeDefined();
    }
  });

  test('draws nothing while nothing changes', async ({ page }) => {
    await openDorsum(page);
    await settle(page);
    const before = await framesDrawn(page);
    // Sixty animation frames pass; a renderer that runs by itself would have drawn in them.
    await page.evaluate(async () => {
      for (let i = 0; i < 60; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    expect(await framesDrawn(page)).toBe(before);
  });
});
