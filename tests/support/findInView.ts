import type { Page } from '@playwright/test';
import type { ParsedStructure } from '../../src/anatomy/structures.ts';
import { peelOf } from './parts.ts';

const VIEWS = ['posterior', 'oblique', 'left', 'right', 'superior'];

/** Turns and peels the body until a structure can be seen and hit, and says where. */
export const findInView = async (page: Page, s: ParsedStructure): Promise<{ x: number; y: number }> => {
  for (const view of VIEWS) {
    const point = await page.evaluate(
      ([id, depth, name]) => {
        window.dorsum.peel(depth);
        window.dorsum.view(name);
        return window.dorsum.screenPoint(id);
      },
      [s.id, peelOf(s), view] as const,
    );
    if (point) return point;
  }
  throw new Error(`${s.id} can be seen in no named view at depth ${peelOf(s)}`);
};
