import { expect, openDorsum, pointOf, test } from '../support/openDorsum.ts';

const LAT = 'latissimus-dorsi-l';
const selection = () => window.dorsum.selection();

test.describe('selecting in 3D', () => {
  test('hovering names the structure and its side beside the pointer', async ({ page }) => {
    await openDorsum(page);
    const { x, y } = await pointOf(page, LAT);
    await page.mouse.move(x, y);
    await expect.poll(() => page.evaluate(() => window.dorsum.hovered())).toBe(LAT);
    const name = page.locator('[data-pointer-name]');
    await expect(name).toBeVisible();
    await expect(name).toContainText('Latissimus dorsi');
    await expect(name).toContainText('left');
    await page.mouse.move(3, 797);
    await expect.poll(() => page.evaluate(() => window.dorsum.hovered())).toBeNull();
  });

  test('a drag over five pixels never selects, a shorter one does', async ({ page }) => {
    await openDorsum(page);
    const { x, y } = await pointOf(page, LAT);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 9, y, { steps: 3 });
    await page.mouse.move(x, y, { steps: 3 });
    await page.mouse.up();
    expect(await page.evaluate(selection)).toBeNull();
    const again = await pointOf(page, LAT);
    await page.mouse.move(again.x, again.y);
    await page.mouse.down();
    await page.mouse.move(again.x + 3, again.y);
    await page.mouse.up();
    await expect.poll(() => page.evaluate(selection)).toBe(LAT);
  });

  test('clicking beside the model, and Escape, clear the selection', async ({ page }) => {
    await openDorsum(page, `?structure=${LAT}`);
    expect(await page.evaluate(selection)).toBe(LAT);
    const beside = await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      const isFree = (x: number, y: number) => document.elementFromPoint(x, y) === canvas;
      for (let x = 300; x < 900; x += 10) if (isFree(x, 640)) return { x, y: 640 };
      return null;
    });
    if (!beside) throw new Error('no free place beside the model');
    await page.mouse.click(beside.x, beside.y);
    await expect.poll(() => page.evaluate(selection)).toBeNull();
    await page.evaluate((id) => window.dorsum.select(id), LAT);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(selection)).toBeNull();
  });

  test('a double click looks closer', async ({ page }) => {
    await openDorsum(page);
    const size = () =>
      page.evaluate(() => Math.abs(window.dorsum.project([0, 1.36, 0]).y - window.dorsum.project([0, 1.16, 0]).y));
    const before = await size();
    const { x, y } = await pointOf(page, 'rhomboid-major-l').catch(() => pointOf(page, 'trapezius-transverse-l'));
    await page.mouse.dblclick(x, y);
    await expect.poll(size).toBeGreaterThan(before * 1.1);
    await page.keyboard.press('Home');
    await expect.poll(size).toBeLessThan(before * 1.05);
  });

  test('what is peeled off or hidden is never picked', async ({ page }) => {
    await openDorsum(page);
    const { x, y } = await pointOf(page, 'trapezius-transverse-l');
    await page.evaluate(() => window.dorsum.peel(2));
    await page.mouse.move(x, y);
    await page.mouse.move(x + 1, y);
    await expect.poll(() => page.evaluate(() => window.dorsum.hovered())).not.toBe('trapezius-transverse-l');
    expect(await page.evaluate(() => window.dorsum.screenPoint('trapezius-transverse-l'))).toBeNull();
  });
});
