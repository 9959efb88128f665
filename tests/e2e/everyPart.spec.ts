import { GROUP_IDS } from '../../src/anatomy/structures.ts';
import { findInView } from '../support/findInView.ts';
import { expect, openDorsum, test } from '../support/openDorsum.ts';
import { expectPanelOf } from '../support/panel.ts';
import { GROUP_STRUCTURES } from '../support/parts.ts';

test('there are fifteen parts, thirty structures', () => {
  expect(GROUP_STRUCTURES).toHaveLength(30);
});

test.describe('every part of the five groups, both sides', () => {
  for (const group of GROUP_IDS) {
    test(`${group}: a click on a part selects that side and opens its panel`, async ({ page }) => {
      await openDorsum(page);
      for (const s of GROUP_STRUCTURES.filter((each) => each.part.group === group)) {
        await test.step(s.id, async () => {
          await page.evaluate(() => window.dorsum.select(null));
          const { x, y } = await findInView(page, s);
          await page.mouse.move(x, y);
          await page.mouse.down();
          await page.mouse.up();
          await expect.poll(() => page.evaluate(() => window.dorsum.selection())).toBe(s.id);
          await expectPanelOf(page, s);
        });
      }
    });
  }
});

test('every part of the five groups, both sides, by keyboard through the list', async ({ page }) => {
  await openDorsum(page);
  const tree = page.getByRole('tree');
  // Everything unfolded, as a keyboard user may do with the tree's own key.
  await tree.getByRole('treeitem').first().focus();
  await page.keyboard.press('Home');
  const reached = new Set<string>();
  const wanted = new Map(GROUP_STRUCTURES.map((s) => [s.id, s]));
  for (let step = 0; step < 260 && reached.size < wanted.size; step++) {
    const focused = page.locator('[role="treeitem"]:focus');
    if ((await focused.getAttribute('aria-expanded')) === 'false') await page.keyboard.press('ArrowRight');
    const key = await focused.getAttribute('data-key');
    const id = [...wanted.keys()].find((each) => key?.endsWith(each) && !reached.has(each));
    if (id) {
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => window.dorsum.selection())).toBe(id);
      const s = wanted.get(id);
      if (s) await expectPanelOf(page, s);
      reached.add(id);
      await focused.focus();
    }
    await page.keyboard.press('ArrowDown');
  }
  expect([...wanted.keys()].filter((id) => !reached.has(id))).toEqual([]);
});
