import { expect, openDorsum, test } from '../support/openDorsum.ts';

test.describe('the page', () => {
  test('shows tools and techniques in the mode Tools, and only modes that exist', async ({ page }) => {
    await openDorsum(page);
    await page.getByRole('button', { name: 'Tools', exact: true }).click();
    for (const tool of ['Foam roller', 'Massage ball', 'Massage cane', 'Percussion massager', 'Your own hands']) {
      await expect(page.getByRole('button', { name: new RegExp(tool) }).first()).toBeVisible();
    }
    await page
      .getByRole('button', { name: /Massage ball/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 2, name: 'Massage ball' })).toBeVisible();
    await expect(page.getByText(/62\.7/).first()).toBeVisible();
    for (const mode of ['Session', 'Learn'])
      await expect(page.getByRole('button', { name: mode, exact: true })).toHaveCount(0);
  });

  test('switches the theme at once and remembers it', async ({ page }) => {
    await openDorsum(page, '?theme=dark');
    await page
      .getByRole('button', { name: /light theme|theme/i })
      .first()
      .click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await openDorsum(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });

  test('answers the five questions', async ({ page }) => {
    await openDorsum(page);
    await page
      .getByRole('button', { name: /questions/i })
      .first()
      .click();
    for (const words of [/back massage do/i, /tools can/i, /lower back/i, /good time/i, /not massage/i]) {
      await expect(page.getByRole('heading', { name: words }).first()).toBeAttached();
    }
  });

  test('says what to keep away from and when to seek help at once', async ({ page }) => {
    await openDorsum(page);
    await page
      .getByRole('button', { name: /safety/i })
      .first()
      .click();
    for (const words of [/fever/i, /bladder/i, /numb/i, /osteoporosis/i, /open wounds/i]) {
      await expect(page.getByText(words).first()).toBeAttached();
    }
    await expect(page.getByText(/diagnos/i).first()).toBeAttached();
  });

  test('opens the help with ? and closes it with Escape', async ({ page }) => {
    await openDorsum(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('dialog')).toContainText(/orbit|turn/i);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('announces what is selected and what lies under it', async ({ page }) => {
    await openDorsum(page);
    await page.evaluate(() => window.dorsum.select('rhomboid-major-l'));
    const live = page.locator('[aria-live="polite"]').filter({ hasText: /Rhomboid major, left/ });
    await expect(live.first()).toBeAttached();
  });

  for (const [width, height] of [
    [360, 740],
    [768, 1024],
    [1280, 800],
    [1920, 1080],
  ] as const) {
    test(`has nothing outside the window and no bars over each other at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openDorsum(page, '?structure=longissimus-thoracis-l');
      const faults = await page.evaluate(() => {
        const visible = [...document.querySelectorAll('header, nav, aside, footer, section[aria-label], [data-inset]')]
          .filter((el) => el.getBoundingClientRect().width > 0)
          .map((el) => ({ el, box: el.getBoundingClientRect() }));
        const outside = visible
          .filter(({ box }) => box.left < -1 || box.right > innerWidth + 1 || box.top < -1)
          .map(({ el }) => `${el.tagName} ${el.className} leaves the window`);
        const over = visible.flatMap(({ el, box }, i) =>
          visible
            .slice(i + 1)
            .filter((other) => !el.contains(other.el) && !other.el.contains(el))
            .filter((other) => {
              const w = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
              const h = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
              return w > 2 && h > 2;
            })
            .map((other) => `${el.tagName}.${el.className} over ${other.el.tagName}.${other.el.className}`),
        );
        return [...outside, ...over];
      });
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
});
