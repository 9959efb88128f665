import { STRUCTURE_IDS } from '../../src/anatomy/structures.ts';
import { expect, openDorsum, test } from '../support/openDorsum.ts';

test.describe("the page's API", () => {
  test('lists every structure of the model', async ({ page }) => {
    await openDorsum(page);
    expect(new Set(await page.evaluate(() => window.dorsum.structures()))).toEqual(new Set(STRUCTURE_IDS));
  });

  test('says its version', async ({ page }) => {
    await openDorsum(page);
    expect(await page.evaluate(() => window.dorsum.version)).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('selects by id and refuses an unknown one without losing what is selected', async ({ page }) => {
    await openDorsum(page);
    await page.evaluate(() => window.dorsum.select('quadratus-lumborum-r'));
    expect(await page.evaluate(() => window.dorsum.selection())).toBe('quadratus-lumborum-r');
    await page.evaluate(() => {
      try {
        window.dorsum.select('gluteus-imaginarius-l');
      } catch {
        // A refusal by exception is as good as one by value.
      }
    });
    expect(await page.evaluate(() => window.dorsum.selection())).toBe('quadratus-lumborum-r');
    await page.evaluate(() => window.dorsum.select(null));
    expect(await page.evaluate(() => window.dorsum.selection())).toBeNull();
  });

  test('gives the figures of the renderer', async ({ page }) => {
    await openDorsum(page);
    const stats = await page.evaluate(() => window.dorsum.stats());
    expect(stats.triangles).toBeGreaterThan(50_000);
    expect(stats.drawCalls).toBeGreaterThan(0);
    expect(stats.framesDrawn).toBeGreaterThan(0);
    expect(stats.gpuMemoryMB).toBeGreaterThan(1);
  });

  test('draws a picture that is not blank, and other pictures for other depths', async ({ page }) => {
    await openDorsum(page);
    const colours = async () => {
      const { PNG } = await import('pngjs');
      const png = PNG.sync.read(await page.screenshot());
      const seen = new Set<number>();
      for (let i = 0; i < png.data.length; i += 4 * 7) {
        seen.add(((png.data[i] ?? 0) << 16) | ((png.data[i + 1] ?? 0) << 8) | (png.data[i + 2] ?? 0));
      }
      return seen.size;
    };
    expect(await colours()).toBeGreaterThan(2000);
    const triangles = [];
    for (const depth of [1, 2, 3, 4, 5]) {
      await page.evaluate((d) => window.dorsum.peel(d), depth);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      triangles.push(await page.evaluate(() => window.dorsum.stats().triangles));
    }
    // Each depth has its own: what cannot be seen is not drawn, so that they need not fall from one to the next.
    expect(new Set(triangles).size).toBe(triangles.length);
    expect(triangles.at(-1)).toBeLessThan(triangles[0] ?? 0);
  });
});
