import type { Page } from '@playwright/test';
import { techniques } from '../../src/content/index.ts';
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

const momentOf = (page: Page) => page.getByLabel('Moment of the technique').first();
const framesOf = (page: Page) => page.evaluate(() => window.dorsum.stats().framesDrawn);

test.describe('a technique is played from start to end', () => {
  for (const { id, name, steps } of techniques) {
    test(name, async ({ page }) => {
      await openDorsum(page, `?technique=${id}`);
      const moment = momentOf(page);
      await expect(moment).toBeVisible({ timeout: MEASURING_MS });
      await moment.focus();
      const durationS = durationOf(id);
      const said = new Set<string>();
      for (let atS = 0; atS <= durationS + 5; atS += 5) {
        said.add(
          (await page
            .getByText(/^Step \d+/)
            .first()
            .textContent()) ?? '',
        );
        const before = await framesOf(page);
        if (Number(await moment.getAttribute('aria-valuenow')) >= durationS) break;
        await page.keyboard.press('PageUp');
        await expect.poll(() => framesOf(page)).toBeGreaterThan(before);
      }
      await expect(moment).toHaveAttribute('aria-valuenow', String(durationS));
      expect(said.size).toBeGreaterThanOrEqual(Math.min(2, steps.filter(({ isOptional }) => !isOptional).length));
      await page.keyboard.press('Home');
      await expect(moment).toHaveAttribute('aria-valuenow', '0');
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
