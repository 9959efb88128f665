import { expect, openDorsum, pointOf, test } from '../support/openDorsum.ts';

/** Waits until some level stands on the stage. */
const waitForAnyLevel = async (page: import('@playwright/test').Page): Promise<void> => {
  await page.waitForFunction(() => 'dorsum' in window && window.dorsum.stats().framesDrawn > 0);
};

const isReady = (page: import('@playwright/test').Page): Promise<boolean> =>
  page.evaluate(() => Promise.race([window.dorsum.ready.then(() => true), Promise.resolve(false)]));

test('the light level can be turned, pointed at and selected from; the full one takes its place without a jump', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/back.glb', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await waitForAnyLevel(page);
  expect(await isReady(page)).toBe(false);
  await expect(page.getByText(/finer detail/)).toBeVisible();
  const light = await page.evaluate(() => window.dorsum.stats().triangles);

  await page.evaluate(() => window.dorsum.view('oblique'));
  const target = await pointOf(page, 'latissimus-dorsi-l');
  await page.mouse.click(target.x, target.y);
  await expect(page.getByRole('heading', { level: 2, name: 'Latissimus dorsi, left' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.dorsum.hovered())).toBe('latissimus-dorsi-l');
  const before = await page.evaluate(() => window.dorsum.project([0.1, 1.2, 0]));

  release();
  await page.evaluate(() => window.dorsum.ready);
  expect(await page.evaluate(() => window.dorsum.stats().triangles)).toBeGreaterThan(light * 1.5);
  expect(await page.evaluate(() => window.dorsum.selection())).toBe('latissimus-dorsi-l');
  expect(await page.evaluate(() => window.dorsum.hovered())).toBe('latissimus-dorsi-l');
  const after = await page.evaluate(() => window.dorsum.project([0.1, 1.2, 0]));
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(0.5);
  await expect(page.getByText(/finer detail/)).toHaveCount(0);
});

test('low quality stays with the light level and is kept; high brings the full one', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.glb')) asked.push(request.url().split('/').at(-1) ?? '');
  });
  await page.addInitScript(() => {
    if (!localStorage.getItem('dorsum')) localStorage.setItem('dorsum', '{"version":1,"quality":"low"}');
  });
  await openDorsum(page);
  expect(asked).toEqual(['back-light.glb']);
  const light = await page.evaluate(() => window.dorsum.stats().triangles);
  await page.getByRole('button', { name: 'About', exact: true }).click();
  const high = page.getByRole('group', { name: 'Picture quality' }).getByRole('button', { name: 'High' });
  await high.focus();
  await page.keyboard.press('Enter');
  await expect(high).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => page.evaluate(() => window.dorsum.stats().triangles)).toBeGreaterThan(light * 1.5);
  expect(asked).toContain('back.glb');
  expect(await page.evaluate(() => localStorage.getItem('dorsum'))).toContain('"quality":"high"');
});

test('what is covered is drawn again as soon as something is hidden', async ({ page }) => {
  await openDorsum(page);
  const sparing = await page.evaluate(() => window.dorsum.stats().triangles);
  await openDorsum(page, '?hide=clavicle-l');
  expect(await page.evaluate(() => window.dorsum.stats().triangles)).toBeGreaterThan(sparing * 1.05);
});

test('the report on every part can be read, narrowed and sorted', async ({ page }) => {
  await openDorsum(page);
  await page.getByRole('button', { name: 'About', exact: true }).click();
  await page.getByRole('button', { name: 'Part by part, in figures' }).click();
  const table = page.getByRole('table', { name: /How far to trust each part/ });
  await expect(table.getByRole('rowheader', { name: /Latissimus dorsi/ })).toBeVisible();
  await page.getByLabel('Show').selectOption('bones');
  await expect(table.getByRole('rowheader', { name: /Latissimus dorsi/ })).toHaveCount(0);
  await table.getByRole('button', { name: 'Off by' }).click();
  await expect(table.getByRole('columnheader', { name: 'Off by' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(table.getByRole('row').nth(1)).toContainText('Very close');
});

test.describe('when a level fails', () => {
  test.use({ isConsoleChecked: false });

  for (const [name, answer] of [
    ['missing', { status: 404, body: 'gone' }],
    ['damaged', { status: 200, body: 'not a model at all' }],
  ] as const) {
    test(`a ${name} light level is done without`, async ({ page }) => {
      await page.route('**/back-light.glb', (route) => route.fulfill(answer));
      await openDorsum(page);
      await expect(page.getByRole('alert')).toHaveCount(0);
      expect(await page.evaluate(() => window.dorsum.screenPoint('latissimus-dorsi-l'))).not.toBeNull();
    });

    test(`a ${name} full level leaves the light one standing, and trying again brings it`, async ({ page }) => {
      await page.route('**/back.glb', (route) => route.fulfill(answer));
      await page.goto('./?structure=rhomboid-major-l&peel=2');
      await waitForAnyLevel(page);
      const alert = page.getByRole('alert').filter({ hasText: /simpler model/ });
      await expect(alert).toBeVisible();
      expect(await isReady(page)).toBe(false);
      expect(await page.evaluate(() => window.dorsum.screenPoint('rhomboid-major-l'))).not.toBeNull();
      await page.unroute('**/back.glb');
      await alert.getByRole('button', { name: 'Try again' }).click();
      await page.evaluate(() => window.dorsum.ready);
      await expect(alert).toHaveCount(0);
      expect(await page.evaluate(() => window.dorsum.selection())).toBe('rhomboid-major-l');
    });
  }
});
