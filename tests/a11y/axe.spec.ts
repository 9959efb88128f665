import AxeBuilder from '@axe-core/playwright';
import { expect, openDorsum, test } from '../support/openDorsum.ts';

/** Each state with the heading that says it has come; the first view has none on phones. */
const STATES: [name: string, query: string, heading: RegExp | null][] = [
  ['the first view', '', null],
  ['a muscle', 'structure=trapezius-descending-l', /Trapezius, descending part, left/],
  ['a group', 'structure=erector-spinae', /Erector spinae/],
  ['a vertebra', 'structure=vertebra-t8&peel=5', /T8/],
  ['a tool', 'mode=tools&tool=foam-roller', /Foam roller/],
  ['a technique', 'mode=tools&technique=lower-back-roller', /Lower back on a foam roller/],
  ['a tool over a muscle', 'mode=tools&tool=massage-ball&structure=rhomboid-major', /Massage ball/],
  ['a broken link', 'structure=nothing-of-that-name', null],
];

const LAYOUTS = [
  { name: 'wide', viewport: { width: 1280, height: 800 } },
  { name: 'phone', viewport: { width: 360, height: 740 } },
];

for (const layout of LAYOUTS) {
  for (const theme of ['dark', 'light']) {
    test.describe(`axe, ${layout.name}, ${theme}`, () => {
      test.use({ viewport: layout.viewport });
      test('finds nothing serious or critical in any state', async ({ page }) => {
        const findings: string[] = [];
        await openDorsum(page, `?theme=${theme}`);
        for (const [name, query, heading] of STATES) {
          // As the browser's Back and Forward do it: the page takes its state from the address without loading anew.
          await page.evaluate((search) => {
            history.pushState(null, '', search);
            dispatchEvent(new PopStateEvent('popstate'));
          }, `?theme=${theme}&${query}`);
          if (heading) await expect(page.getByRole('heading', { level: 2, name: heading })).toBeAttached();
          const { violations } = await new AxeBuilder({ page }).analyze();
          for (const v of violations.filter((each) => each.impact === 'serious' || each.impact === 'critical')) {
            findings.push(`${name}: ${v.id} (${v.impact}) ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
          }
        }
        expect(findings).toEqual([]);
      });
    });
  }
}

const PAGES: [name: string, button: RegExp][] = [
  ['questions', /questions/i],
  ['safety', /safety/i],
  ['about', /about/i],
];

for (const theme of ['dark', 'light']) {
  test(`axe finds nothing serious or critical in questions, safety, about and help, ${theme}`, async ({ page }) => {
    const findings: string[] = [];
    const look = async (name: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const v of violations.filter((each) => each.impact === 'serious' || each.impact === 'critical')) {
        findings.push(`${name}: ${v.id} ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
      }
    };
    await openDorsum(page, `?theme=${theme}`);
    for (const [name, button] of PAGES) {
      await page.getByRole('button', { name: button }).first().click();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await look(name);
    }
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('help');
    expect(findings).toEqual([]);
  });
}

/** How long the page may take to work out what every tool reaches, on a machine that is busy with other pages. */
const MEASURING = { timeout: 90_000 };

/** The ways of finding a tool that have no address of their own, opened from the list of the tools. */
const WAYS: [name: string, button: string, sign: RegExp][] = [
  ['a spot', 'From a spot on the back', /No spot picked yet/],
  ['the table', 'All tools and muscles', /^\d+ muscles$/],
];

for (const layout of LAYOUTS) {
  for (const theme of ['dark', 'light']) {
    test.describe(`axe, reach, ${layout.name}, ${theme}`, () => {
      test.use({ viewport: layout.viewport });
      test('finds nothing serious or critical in what is worked out', async ({ page }) => {
        const findings: string[] = [];
        const look = async (name: string) => {
          const { violations } = await new AxeBuilder({ page }).analyze();
          for (const v of violations.filter((each) => each.impact === 'serious' || each.impact === 'critical')) {
            findings.push(`${name}: ${v.id} ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
          }
        };
        await openDorsum(page, `?theme=${theme}&mode=tools&structure=trapezius-transverse-l`);
        await page.getByRole('button', { name: /Lacrosse ball/ }).click(MEASURING);
        await expect(page.getByRole('button', { name: /Show the best spot/ })).toBeVisible();
        await look('a muscle with its tools');
        await page.getByRole('button', { name: /Show the best spot/ }).click();
        await expect(page.getByRole('heading', { name: 'Tools that press here' })).toBeAttached();
        await look('a spot with its layers');
        for (const [name, button, sign] of WAYS) {
          await page.goto(`./?theme=${theme}&mode=tools`);
          if (layout.name === 'phone') await page.getByRole('button', { name: 'Raise the sheet' }).click();
          await page.getByRole('button', { name: button }).first().click();
          await expect(page.getByText(sign).first()).toBeVisible(MEASURING);
          await look(name);
        }
        await page.goto(`./?theme=${theme}&mode=tools&technique=mid-back-ball`);
        await expect(page.getByRole('slider', { name: 'Moment of the technique' }).first()).toBeAttached(MEASURING);
        await look('a technique that can be played');
        expect(findings).toEqual([]);
      });
    });
  }
}
