import type { Page } from '@playwright/test';
import { expect, openDorsum, pointOf, test } from '../support/openDorsum.ts';

const isSeen = (page: Page, id: string) => page.evaluate((each) => window.dorsum.screenPoint(each) !== null, id);

test.describe('peeling', () => {
  test('takes the layers off in the order of dissection', async ({ page }) => {
    await openDorsum(page);
    // Each structure is bare at its own depth and gone at the next.
    const order: [depth: number, ids: string[]][] = [
      [0, ['skin']],
      [
        1,
        [
          'trapezius-ascending-l',
          'latissimus-dorsi-r',
          'gluteus-maximus-l',
          'thoracolumbar-fascia-l',
          'external-oblique-l',
        ],
      ],
      [2, ['rhomboid-major-r', 'serratus-posterior-inferior-l', 'infraspinatus-l', 'serratus-anterior-r']],
      [3, ['iliocostalis-lumborum-l', 'longissimus-thoracis-r', 'splenius-capitis-l', 'erector-spinae-aponeurosis-l']],
      [4, ['quadratus-lumborum-l', 'multifidus-r', 'nuchal-ligament']],
      [5, ['vertebra-t8', 'sacrum', 'hip-bone-l', 'femur-r', 'kidney-l']],
    ];
    for (const [depth, ids] of order) {
      await page.evaluate((d) => window.dorsum.peel(d), depth);
      for (const id of ids) expect(await isSeen(page, id), `${id} is seen at depth ${depth}`).toBe(true);
      if (depth === 5) break;
      await page.evaluate((d) => window.dorsum.peel(d), depth + 1);
      for (const id of ids) expect(await isSeen(page, id), `${id} is gone at depth ${depth + 1}`).toBe(false);
    }
  });

  test('the slider peels by keyboard and says the name of the layer', async ({ page }) => {
    await openDorsum(page);
    const slider = page.getByRole('slider', { name: /peel/i });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate(() => new URLSearchParams(location.search).get('peel'))).toBe('2');
    await expect(slider).toHaveAttribute('aria-valuetext', /intermediate/i);
    await page.keyboard.press('Alt+]');
    await expect.poll(() => page.evaluate(() => new URLSearchParams(location.search).get('peel'))).toBe('3');
    await page.keyboard.press('Alt+[');
    await expect.poll(() => page.evaluate(() => new URLSearchParams(location.search).get('peel'))).toBe('2');
  });
});

test.describe('hiding', () => {
  test('takes one side away by key and brings all back', async ({ page }) => {
    await openDorsum(page, '?structure=latissimus-dorsi-l');
    await pointOf(page, 'latissimus-dorsi-l');
    await page.keyboard.press('h');
    await expect.poll(() => isSeen(page, 'latissimus-dorsi-l')).toBe(false);
    expect(await isSeen(page, 'latissimus-dorsi-r')).toBe(true);
    await page.keyboard.press('a');
    await expect.poll(() => isSeen(page, 'latissimus-dorsi-l')).toBe(true);
  });

  test('works by the eye in the list, and is said there', async ({ page }) => {
    await openDorsum(page);
    const row = page.getByRole('treeitem', { name: /^latissimus dorsi/i }).first();
    await row.hover();
    await row.getByRole('button', { name: /hide/i, includeHidden: true }).click();
    await expect.poll(() => isSeen(page, 'latissimus-dorsi-r')).toBe(false);
    await expect(page.getByRole('treeitem', { name: /latissimus dorsi.*hidden/i }).first()).toBeVisible();
    await page.getByRole('button', { name: /show all/i }).click();
    await expect.poll(() => isSeen(page, 'latissimus-dorsi-r')).toBe(true);
  });

  test('hovering a name in the list lights the muscle up in the picture', async ({ page }) => {
    await openDorsum(page);
    const { x, y } = await pointOf(page, 'latissimus-dorsi-l');
    const clip = { x: x - 12, y: y - 12, width: 24, height: 24 };
    const before = await page.screenshot({ clip });
    await page
      .getByRole('treeitem', { name: /^latissimus dorsi/i })
      .first()
      .hover();
    await expect.poll(async () => (await page.screenshot({ clip })).equals(before)).toBe(false);
  });
});
