import { PNG } from 'pngjs';
import { expect, openDorsum, test } from '../support/openDorsum.ts';

const CASES: [name: string, query: string][] = [
  ['posterior-dark', '?theme=dark'],
  ['posterior-light', '?theme=light'],
  ['oblique-dark', '?theme=dark&view=oblique'],
  ['deep-dark', '?theme=dark&peel=3'],
  ['skeleton-light', '?theme=light&peel=5'],
  ['selected-dark', '?theme=dark&structure=trapezius-ascending-l'],
];

/** A blank canvas must not pass for a picture: the body has to differ from the backdrop in the middle of the stage. */
const expectBody = (png: Buffer): void => {
  const { data, width, height } = PNG.sync.read(png);
  const colours = new Set<string>();
  for (let y = Math.floor(height * 0.3); y < height * 0.7; y += 3) {
    for (let x = Math.floor(width * 0.4); x < width * 0.6; x += 3) {
      const i = (y * width + x) * 4;
      colours.add(`${data[i]} ${data[i + 1]} ${data[i + 2]}`);
    }
  }
  expect(colours.size).toBeGreaterThan(300);
};

test.describe('the stage looks as agreed', () => {
  for (const [name, query] of CASES) {
    test(name, async ({ page }) => {
      await openDorsum(page, query);
      const picture = await page.screenshot();
      expectBody(picture);
      expect(picture).toMatchSnapshot(`${name}.png`, { maxDiffPixelRatio: 0.002, threshold: 0.1 });
    });
  }
});
