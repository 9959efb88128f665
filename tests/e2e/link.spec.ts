import { expect, openDorsum, test } from '../support/openDorsum.ts';

const parameters = () => Object.fromEntries(new URLSearchParams(location.search));

test.describe('the link', () => {
  test('opens what it names: structure, depth, view, theme', async ({ page }) => {
    await openDorsum(page, '?structure=rhomboid-major-l&peel=2&view=oblique&theme=light');
    expect(await page.evaluate(() => window.dorsum.selection())).toBe('rhomboid-major-l');
    await expect(page.getByRole('heading', { level: 2, name: 'Rhomboid major, left' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(await page.evaluate(() => window.dorsum.screenPoint('trapezius-transverse-l'))).toBeNull();
  });

  test('follows the view: selecting, peeling and turning end up in the address, and open the same again', async ({
    page,
  }) => {
    await openDorsum(page);
    await page.evaluate(() => {
      window.dorsum.select('quadratus-lumborum-r');
      window.dorsum.peel(5);
      window.dorsum.view('left');
    });
    await expect
      .poll(() => page.evaluate(parameters))
      .toMatchObject({ structure: 'quadratus-lumborum-r', peel: '5', view: 'left' });
    await openDorsum(page, new URL(page.url()).search);
    expect(await page.evaluate(() => window.dorsum.selection())).toBe('quadratus-lumborum-r');
    await expect.poll(() => page.evaluate(parameters)).toMatchObject({ peel: '5', view: 'left' });
  });

  test('opens a tool and a technique', async ({ page }) => {
    await openDorsum(page, '?mode=tools&tool=massage-cane');
    await expect(page.getByRole('heading', { level: 2, name: 'Massage cane' })).toBeVisible();
    await openDorsum(page, '?technique=lower-back-ball');
    await expect(page.getByRole('heading', { level: 2, name: 'Lower back on a ball' })).toBeVisible();
  });

  test('says in words what it could not read, and shows the rest', async ({ page }) => {
    await openDorsum(page, '?structure=gluteus-imaginarius-l&peel=9&view=upside-down&theme=light');
    const words = page.getByRole('status').filter({ hasText: /link/i }).first();
    await expect(words).toContainText('gluteus-imaginarius-l');
    await expect(words).toContainText('9');
    await expect(words).toContainText('upside-down');
    expect(await page.evaluate(() => window.dorsum.selection())).toBeNull();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.getByRole('button', { name: 'Dismiss' }).first().click();
    await expect(page.getByText('gluteus-imaginarius-l')).toHaveCount(0);
  });

  for (const mode of ['session', 'learn']) {
    test(`to the mode "${mode}" says that it does not exist yet`, async ({ page }) => {
      await openDorsum(page, `?mode=${mode}`);
      await expect(
        page
          .getByRole('status')
          .filter({ hasText: new RegExp(mode, 'i') })
          .first(),
      ).toBeVisible();
      await expect(page.getByRole('button', { name: new RegExp(`^${mode}$`, 'i') })).toHaveCount(0);
    });
  }
});
