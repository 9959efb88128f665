import type { Page } from '@playwright/test';
import type { ParsedStructure } from '../../src/anatomy/structures.ts';
import { expect } from './openDorsum.ts';
import { EXPECTED, NAMES } from './practice.ts';

/** The texts of the rows in a panel's section. */
const rowsOf = (page: Page, title: string) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: title, exact: true }) })
    .last();

/** The panel names the structure with its side and offers what the practice text names for its group. */
export const expectPanelOf = async (page: Page, s: ParsedStructure): Promise<void> => {
  const group = s.part.group;
  if (!group) throw new Error(`${s.id} belongs to none of the five groups`);
  const heading = page.getByRole('heading', { level: 2, name: `${NAMES[s.part.id]}, ${s.side}`, exact: true });
  await expect(heading).toHaveCount(1);
  const tools = rowsOf(page, 'Tools that reach it');
  for (const name of EXPECTED[group].tools) await expect(tools.getByText(name, { exact: true })).toHaveCount(1);
  await expect(tools).toContainText('From the practice text');
  const techniques = rowsOf(page, 'Loosen it');
  for (const name of EXPECTED[group].techniques) {
    await expect(techniques.getByText(name, { exact: true })).toHaveCount(1);
  }
};
