import { expect, openDorsum, test } from '../support/openDorsum.ts';

/** The list, a panel and the safety words must work whatever has become of the picture. */
const expectPageToWork = async (page: import('@playwright/test').Page): Promise<void> => {
  const tree = page.getByRole('tree');
  await tree
    .getByRole('treeitem', { name: /quadratus lumborum/i })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 2, name: /Quadratus lumborum/ })).toBeVisible();
  await expect(page.getByText('Lower back on a ball', { exact: true })).toBeVisible();
};

test.describe('while the model loads', () => {
  test('the page can be read and used, and progress is said in bytes', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/back*.glb', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./');
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(page.getByText(/[kM]B/).first()).toBeVisible();
    await expectPageToWork(page);
    release();
    await page.evaluate(() => window.dorsum.ready);
    await expect(page.getByRole('progressbar')).toHaveCount(0);
  });

  test('the page can be read before the code of the 3D stage has come', async ({ page }) => {
    await page.route('**/Stage-*.js', () => {});
    await page.goto('./');
    await expectPageToWork(page);
  });
});

test.describe('when something is wrong', () => {
  test.use({ isConsoleChecked: false });

  test('a missing model is said, and trying again brings it', async ({ page }) => {
    await page.route('**/back*.glb', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto('./');
    const alert = page.getByRole('alert').filter({ hasText: /model/i });
    await expect(alert).toBeVisible();
    await expectPageToWork(page);
    await page.unroute('**/back*.glb');
    await alert.getByRole('button', { name: /try again/i }).click();
    await page.evaluate(() => window.dorsum.ready);
    await expect(alert).toHaveCount(0);
  });

  test('a corrupt model is said in other words than a missing one', async ({ page }) => {
    await page.route('**/back*.glb', (route) => route.fulfill({ status: 200, body: 'not a model at all' }));
    await page.goto('./');
    await expect(page.getByRole('alert').filter({ hasText: /damaged|corrupt|read/i })).toBeVisible();
    await expectPageToWork(page);
  });

  test('a model cut short is said to be damaged', async ({ page }) => {
    await page.route('**/back*.glb', async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ status: 200, body: body.subarray(0, Math.floor(body.length / 3)) });
    });
    await page.goto('./');
    await expect(page.getByRole('alert').filter({ hasText: /damaged|corrupt|read/i })).toBeVisible();
  });

  test('a browser without WebGL is told so, and everything else works', async ({ page }) => {
    await page.addInitScript(() => {
      const getContext = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        if (/webgl/.test(kind)) return null;
        return Reflect.apply(getContext, this, [kind, ...rest]);
      } as typeof getContext;
    });
    await page.goto('./');
    await expect(page.getByRole('alert').filter({ hasText: /WebGL/ })).toBeVisible();
    await expectPageToWork(page);
  });

  test('a lost context is said, and the picture comes back when it is restored', async ({ page }) => {
    await openDorsum(page);
    await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      const context = canvas?.getContext('webgl2');
      const extension = context?.getExtension('WEBGL_lose_context');
      if (!extension) throw new Error('this browser cannot lose a context on request');
      Object.assign(window, { restore: () => extension.restoreContext() });
      extension.loseContext();
    });
    const alert = page.getByRole('alert').filter({ hasText: /picture|context|graphics/i });
    await expect(alert).toBeVisible();
    await expectPageToWork(page);
    const before = await page.evaluate(() => window.dorsum.stats().framesDrawn);
    await page.evaluate(() => (window as unknown as { restore: () => void }).restore());
    await expect(alert).toHaveCount(0);
    await expect.poll(() => page.evaluate(() => window.dorsum.stats().framesDrawn)).not.toBe(before);
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            window.dorsum.screenPoint('quadratus-lumborum-l') !== null ||
            window.dorsum.screenPoint('latissimus-dorsi-l') !== null,
        ),
      )
      .toBe(true);
  });

  test('blocked storage is survived', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await openDorsum(page, '?structure=latissimus-dorsi-l');
    await expect(page.getByRole('heading', { level: 2, name: 'Latissimus dorsi, left' })).toBeVisible();
  });

  test('an old or broken saved state is survived', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('dorsum', '{"version":-3,"themeChoice":[{]');
    });
    await openDorsum(page);
    expect(await page.evaluate(() => window.dorsum.structures().length)).toBeGreaterThan(100);
  });
});
