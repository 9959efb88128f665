import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, openDorsum, pointOf, test } from '../support/openDorsum.ts';

type Vec3 = [number, number, number];

/** On the back of the skin, beside the spine and on it, metres. */
const BESIDE: Vec3 = [0.085, 1.24, 0];
const ON_SPINE: Vec3 = [0.003, 1.24, 0];
const OVER_KIDNEY: Vec3 = [0.085, 1.06, 0];

/** How long the page may take to work out what every tool reaches, on a machine that is busy with other pages. */
const MEASURING_MS = 90_000;

const project = (page: Page, point: Vec3) => page.evaluate((p) => window.dorsum.project(p), point);

const colourAt = async (page: Page, { x, y }: { x: number; y: number }): Promise<number[]> => {
  const clip = { x: Math.round(x) - 2, y: Math.round(y) - 2, width: 5, height: 5 };
  const { data } = PNG.sync.read(await page.screenshot({ clip }));
  const sum = [0, 0, 0];
  for (let i = 0; i < data.length; i += 4) for (const k of [0, 1, 2]) sum[k] = (sum[k] ?? 0) + (data[i + k] ?? 0) / 25;
  return sum;
};

/** How much greener than red a colour is: flesh is far under 0, the upper part of the scale far over it. */
const greenness = ([r = 0, g = 0]: number[]): number => g - r;

test.describe('finding a tool', () => {
  test('from a muscle: every kind of tool, ranked, with what the practice text says', async ({ page }) => {
    await openDorsum(page);
    const point = await pointOf(page, 'trapezius-ascending-l');
    await page.mouse.click(point.x, point.y);
    const panel = page.getByRole('heading', { level: 2, name: /Trapezius, ascending/ });
    await expect(panel).toBeVisible();
    const ball = page.getByRole('button', { name: /Lacrosse ball/ }).first();
    await expect(ball).toBeVisible({ timeout: MEASURING_MS });
    await ball.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/mm deep/).first()).toBeVisible();
    const { grade, because } = await page.evaluate(() => window.dorsum.reach('massage-ball', 'trapezius-ascending-l'));
    expect(grade).toBe('well');
    expect(because).toMatch(/mm deep/);
  });

  test('from a tool: muscles take the colours of the scale, and give them back', async ({ page }) => {
    await openDorsum(page, '?mode=tools');
    const point = await pointOf(page, 'latissimus-dorsi-l');
    const flesh = greenness(await colourAt(page, point));
    await page.getByRole('button', { name: 'Massage ball' }).first().click();
    await expect
      .poll(async () => greenness(await colourAt(page, point)), { timeout: MEASURING_MS })
      .toBeGreaterThan(flesh + 60);
    const toggle = page.getByRole('switch', { name: 'Colour the body by it' });
    await toggle.focus();
    await page.keyboard.press('Space');
    await expect.poll(async () => greenness(await colourAt(page, point))).toBeLessThan(flesh + 20);
  });

  test('from a tool: the skin is shaded by where it may press', async ({ page }) => {
    await openDorsum(page, '?peel=0&mode=tools');
    const [beside, flank] = [await project(page, BESIDE), await project(page, OVER_KIDNEY)];
    const free = greenness(await colourAt(page, beside));
    // The head of a percussion massager keeps off the floating ribs and the kidneys altogether.
    await page.getByRole('button', { name: 'Percussion massager' }).first().click();
    const wait = { timeout: MEASURING_MS };
    await expect.poll(async () => greenness(await colourAt(page, beside)), wait).toBeGreaterThan(free + 30);
    expect(greenness(await colourAt(page, flank))).toBeLessThan(0);
  });

  test('from a spot: a click on the skin says what lies beneath', async ({ page }) => {
    await openDorsum(page, '?peel=0');
    const { x, y } = await project(page, BESIDE);
    await page.mouse.click(x, y);
    await expect(page.getByText(/What lies beneath/).first()).toBeVisible();
    await expect(page.locator('[data-spot-label]')).toContainText(/^T\d+, left$/);
    const beneath = await page.evaluate((p) => window.dorsum.beneath(p), BESIDE);
    expect(beneath?.zone).toBe('free');
    expect(beneath?.stack.length).toBeGreaterThan(2);
  });

  test('from a spot: a click on the spine is answered with why not', async ({ page }) => {
    await openDorsum(page, '?peel=0');
    const { x, y } = await project(page, ON_SPINE);
    await page.mouse.click(x, y);
    await expect(page.getByText(/No tool may press here|must not press|no pressure/i).first()).toBeVisible();
    expect((await page.evaluate((p) => window.dorsum.beneath(p), ON_SPINE))?.zone).toBe('avoid');
  });

  test('from a spot: with a tool in hand a click on a muscle presses it there', async ({ page }) => {
    await openDorsum(page, '?mode=tools&tool=massage-ball');
    await expect(page.getByRole('switch', { name: 'Colour the body by it' })).toBeVisible();
    const { x, y } = await project(page, BESIDE);
    await page.mouse.click(x, y);
    await expect(page.getByText(/sinks in \d+ mm/)).toBeVisible();
    await expect(page.locator('[data-spot-label]')).toBeVisible();
  });
});

test.describe('a tool that is moved over the back', () => {
  const refusal = (page: Page) => page.getByText(/Not on the spine/);

  const takeInHand = async (page: Page): Promise<void> => {
    await openDorsum(page, '?mode=tools&tool=massage-ball');
    await page.getByRole('switch', { name: /Move it over the back/ }).click();
    await expect.poll(() => page.evaluate(() => window.dorsum.stats().drawCalls)).toBeGreaterThan(0);
  };

  test('is dragged into the spine and refused, while the body stays still', async ({ page }) => {
    await takeInHand(page);
    const [from, to] = [await project(page, BESIDE), await project(page, ON_SPINE)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await expect(refusal(page)).toHaveCount(0);
    for (let i = 1; i <= 5; i++) await page.mouse.move(from.x + ((to.x - from.x) * i) / 5, from.y);
    await expect(refusal(page)).toBeVisible();
    expect(await project(page, BESIDE)).toEqual(from);
    await page.mouse.move(from.x, from.y);
    await expect(refusal(page)).toHaveCount(0);
    await page.mouse.up();
    expect(await page.evaluate(() => window.dorsum.selection())).toBeNull();
  });

  test('is steered into the spine by key and refused, and comes out on the other side', async ({ page }) => {
    await takeInHand(page);
    await page.getByRole('application', { name: 'The back in 3D' }).focus();
    let refusals = 0;
    for (let i = 0; i < 24; i++) {
      await page.keyboard.press('ArrowRight');
      refusals += await refusal(page).count();
    }
    expect(refusals).toBeGreaterThan(3);
    await expect(refusal(page)).toHaveCount(0);
  });

  test('a press beside the body still turns it', async ({ page }) => {
    await takeInHand(page);
    const before = await project(page, BESIDE);
    await page.mouse.move(330, 600);
    await page.mouse.down();
    await page.mouse.move(420, 600, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => project(page, BESIDE)).not.toEqual(before);
  });
});
