import { expect, openDorsum, test } from '../support/openDorsum.ts';

const QUERIES: [query: string, first: RegExp, selects: RegExp][] = [
  ['lats', /Latissimus dorsi/, /^latissimus-dorsi/],
  ['QL', /Quadratus lumborum/, /^quadratus-lumborum/],
  ['Musculus trapezius', /Trapezius/, /^trapezius/],
  ['2254', /Erector spinae/, /^erector-spinae/],
];

test.describe('searching', () => {
  for (const [query, first, selects] of QUERIES) {
    test(`"${query}" by keyboard alone finds and selects ${first.source}`, async ({ page }) => {
      await openDorsum(page);
      await page.keyboard.press('/');
      await page.keyboard.type(query);
      await expect(page.getByRole('option').first()).toContainText(first);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => window.dorsum.selection())).toMatch(selects);
      await expect(page.getByRole('heading', { level: 2, name: first })).toBeVisible();
    });
  }

  test('Ctrl+K opens it as well, Escape leaves it, and a query without an answer says so', async ({ page }) => {
    await openDorsum(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('zzzzqqqq');
    await expect(page.getByText(/nothing/i).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('option')).toHaveCount(0);
  });

  test('a question opens its answer', async ({ page }) => {
    await openDorsum(page);
    await page.keyboard.press('/');
    await page.keyboard.type('when should I avoid back massage');
    await page
      .getByRole('option', { name: /not massage your back/i })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 2, name: /questions/i })).toBeVisible();
  });
});
