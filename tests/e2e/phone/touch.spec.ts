import { GROUP_IDS, type ParsedStructure } from '../../../src/anatomy/structures.ts';
import { findInView } from '../../support/findInView.ts';
import { expect, openDorsum, test } from '../../support/openDorsum.ts';
import { expectPanelOf } from '../../support/panel.ts';
import { GROUP_STRUCTURES } from '../../support/parts.ts';

test.describe('by touch, at 360 × 740', () => {
  for (const group of GROUP_IDS) {
    test(`${group}: a tap on each part selects it and opens its panel`, async ({ page }) => {
      await openDorsum(page);
      const ofGroup: ParsedStructure[] = GROUP_STRUCTURES.filter((s) => s.part.group === group && s.side === 'left');
      for (const s of ofGroup) {
        await page.evaluate(() => window.dorsum.select(null));
        const { x, y } = await findInView(page, s);
        await page.touchscreen.tap(x, y);
        await expect.poll(() => page.evaluate(() => window.dorsum.selection())).toBe(s.id);
        await expectPanelOf(page, s);
      }
    });
  }

  test('nothing scrolls sideways and every control is at least 44 px in one direction and 24 px in the other', async ({
    page,
  }) => {
    await openDorsum(page, '?structure=latissimus-dorsi-l');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, [role="tab"], [role="treeitem"], input, a[href]')]
        .map((el) => ({ el, box: el.getBoundingClientRect() }))
        .filter(({ el, box }) => box.width > 0 && box.height > 0 && getComputedStyle(el).visibility === 'visible')
        .filter(({ box }) => box.top < innerHeight && box.bottom > 0)
        .filter(({ box }) => Math.max(box.width, box.height) < 44 || Math.min(box.width, box.height) < 24)
        .map(({ el, box }) => `${el.getAttribute('aria-label') ?? el.textContent} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
  });
});
