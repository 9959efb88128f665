import { expect, openDorsum, test } from '../../support/openDorsum.ts';

test.describe('reach by touch, at 360 × 740', () => {
  test('a tap on the skin asks what lies beneath', async ({ page }) => {
    await openDorsum(page, '?peel=0');
    const { x, y } = await page.evaluate(() => window.dorsum.project([0.085, 1.24, 0]));
    await page.touchscreen.tap(x, y);
    await expect(page.getByText(/What lies beneath/).first()).toBeVisible();
  });

  test('a finger drags the tool into the spine, and it is refused', async ({ page }) => {
    await openDorsum(page, '?mode=tools&tool=massage-ball');
    const toggle = page.getByRole('switch', { name: /Move it over the back/ });
    await toggle.scrollIntoViewIfNeeded();
    await toggle.tap();
    await expect(toggle).toBeChecked();
    const [from, to] = await page.evaluate(() => [
      window.dorsum.project([0.085, 1.3, 0]),
      window.dorsum.project([0.003, 1.3, 0]),
    ]);
    if (!from || !to) throw new Error('the back is not in view');
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await send('touchStart', [from]);
    for (let i = 1; i <= 5; i++) await send('touchMove', [{ x: from.x + ((to.x - from.x) * i) / 5, y: from.y }]);
    await expect(page.getByText(/Not on the spine/)).toHaveCount(1);
    const after = await page.evaluate(() => window.dorsum.project([0.085, 1.3, 0]));
    expect(Math.hypot(after.x - from.x, after.y - from.y)).toBeLessThan(1);
    await send('touchEnd', []);
  });

  test('a technique is played by taps', async ({ page }) => {
    await openDorsum(page, '?technique=lower-back-ball');
    const play = page.getByRole('button', { name: 'Play', exact: true }).first();
    await play.scrollIntoViewIfNeeded();
    await play.tap();
    const pause = page.getByRole('button', { name: 'Pause', exact: true }).first();
    await expect(pause).toBeVisible();
    await pause.tap();
    await expect(play).toBeVisible();
  });
});
