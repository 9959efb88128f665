/**
 * Takes the pictures of the README from the running app. Expects a build in dist/. Names of pictures as arguments take
 * those alone.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../support/browser.ts';
import { BASE_URL } from '../support/serveDist.ts';
import { REACH_SHOTS } from './reachShots.ts';

const FOLDER = 'tests/visual/pictures';
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

type Shot = { name: string; query: string; size: typeof WIDE; prepare?: (page: Page) => Promise<void> };

const SHOTS: Shot[] = [
  { name: 'posterior', query: '?theme=dark', size: WIDE },
  { name: 'oblique', query: '?theme=light&view=oblique', size: WIDE },
  { name: 'peeled', query: '?theme=dark&peel=3', size: WIDE },
  { name: 'selected', query: '?theme=light&structure=latissimus-dorsi-l', size: WIDE },
  { name: 'phone', query: '?theme=dark&structure=trapezius-descending-l', size: PHONE },
  ...REACH_SHOTS.map(({ isPhone, ...shot }) => ({ ...shot, size: isPhone ? PHONE : WIDE })),
];

const wanted = process.argv.slice(2);

mkdirSync(FOLDER, { recursive: true });
const server = spawn('npx', ['tsx', 'tests/support/serveDist.ts'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});
await once(server.stdout, 'data');
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
try {
  for (const { name, query, size, prepare } of SHOTS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const isPhone = size === PHONE;
    const context = await browser.newContext({
      viewport: size,
      deviceScaleFactor: isPhone ? 2 : 1,
      hasTouch: isPhone,
      isMobile: isPhone,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(BASE_URL + query);
    await page.waitForFunction(() => 'dorsum' in window);
    await page.evaluate(async () => {
      await window.dorsum.ready;
      window.dorsum.freeze();
    });
    await prepare?.(page);
    await page.screenshot({ path: `${FOLDER}/${name}.jpg`, type: 'jpeg', quality: 86 });
    console.log(`${FOLDER}/${name}.jpg`);
    await context.close();
  }
} finally {
  await browser.close();
  if (server.pid) process.kill(-server.pid);
}
