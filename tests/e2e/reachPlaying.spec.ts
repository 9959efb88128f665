import type { Page } from '@playwright/test';
import { techniques } from '../../src/content/index.ts';
import type { Technique } from '../../src/content/schema/records.ts';
import { planPlayback } from '../../src/domain/reach/playPlan.ts';
import { expect, openDorsum, test } from '../support/openDorsum.ts';

/** How long a technique is shown for, in s. */
const durationOf = (id: string): number => {
  const technique = techniques.find((known) => known.id === id);
  if (!technique) throw new Error(`the content has no technique ${id}`);
  return planPlayback(technique).durationS;
};

/** On a busy machine the way of a technique takes its time to be worked out. */
const MEASURING_MS = 90_000;

/** Seconds between the moments that are looked at: in some, a technique gets ready, in others it moves or holds. */
const STRIDE_S = 10;

const momentOf = (page: Page) => page.getByLabel('Moment of the technique').first();
const framesOf = (page: Page) => page.evaluate(() => window.dorsum.stats().framesDrawn);

/** Plays a technique from its list entry on, moment by moment, by key. */
const playThrough = async (page: Page, { id, name }: Technique): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  const moment = momentOf(page);
  await expect(moment).toBeVisible({ timeout: MEASURING_MS });
  await moment.focus();
  await page.keyboard.press('Home');
  const said = new Set<string>();
  for (let atS = 0; atS < durationOf(id); atS += STRIDE_S) {
    // Not every stretch of every technique has words of its own.
    for (const text of await page.getByText(/^Step \d+/).allTextContents()) said.add(text);
    const before = await framesOf(page);
    for (let s = 0; s < STRIDE_S; s += 5) await page.keyboard.press('PageUp');
    await expect.poll(() => framesOf(page)).toBeGreaterThan(before);
  }
  await expect(moment).toHaveAttribute('aria-valuenow', String(durationOf(id)));
  expect(said.size).toBeGreaterThan(0);
};

test.describe('a technique is played from start to end', () => {
  for (const kind of ['self', 'assisted'] as const) {
    test(`by key, each that is ${kind}`, async ({ page }) => {
      test.setTimeout(480_000);
      await openDorsum(page, '?mode=tools');
      for (const technique of techniques.filter((known) => known.kind === kind)) {
        await test.step(technique.name, () => playThrough(page, technique));
      }
    });
  }

  test('by mouse, in its own time, until it is paused', async ({ page }) => {
    await page.goto('./?technique=lower-back-roller');
    await page.waitForFunction(() => 'dorsum' in window);
    await page.evaluate(() => window.dorsum.ready);
    const moment = momentOf(page);
    await expect(moment).toBeVisible({ timeout: MEASURING_MS });
    await page.getByRole('button', { name: 'Play', exact: true }).first().click();
    await expect.poll(async () => Number(await moment.getAttribute('aria-valuenow'))).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Pause', exact: true }).first().click();
    const stopped = await moment.getAttribute('aria-valuenow');
    const frames = await framesOf(page);
    await page.waitForTimeout(600);
    expect(await moment.getAttribute('aria-valuenow')).toBe(stopped);
    expect((await framesOf(page)) - frames).toBeLessThan(3);
    // Freezing stops what plays.
    await page.getByRole('button', { name: 'Play', exact: true }).first().click();
    await page.evaluate(() => window.dorsum.freeze());
    const frozen = Number(await moment.getAttribute('aria-valuenow'));
    await page.waitForTimeout(600);
    expect(Number(await moment.getAttribute('aria-valuenow')) - frozen).toBeLessThanOrEqual(0.75);
  });

  test('at its end it stops by itself and can be played again', async ({ page }) => {
    await page.goto('./?technique=upper-back-cane');
    await page.waitForFunction(() => 'dorsum' in window);
    await page.evaluate(() => window.dorsum.ready);
    const moment = momentOf(page);
    await expect(moment).toBeVisible({ timeout: MEASURING_MS });
    await moment.focus();
    await page.keyboard.press('End');
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: 'Play', exact: true }).first().click();
    await expect(page.getByRole('button', { name: 'Play', exact: true }).first()).toBeVisible();
    await expect(moment).toHaveAttribute('aria-valuenow', String(durationOf('upper-back-cane')));
  });
});
