import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './support/browser.ts';
import { BASE_URL } from './support/serveDist.ts';

const launchOptions = { executablePath: findBrowser(), args: BROWSER_ARGS };
const wide = { viewport: { width: 1280, height: 800 }, launchOptions };
const phone = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  userAgent: devices['Pixel 5'].userAgent,
  launchOptions,
};

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/visual/expected/{arg}{ext}',
  // Software rendering shares two cores with the page itself.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 20_000, toHaveScreenshot: { maxDiffPixelRatio: 0.002, threshold: 0.1, animations: 'disabled' } },
  reporter: process.env.DORSUM_REPORT ? [['list'], ['json', { outputFile: process.env.DORSUM_REPORT }]] : [['list']],
  use: {
    baseURL: BASE_URL,
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: { command: 'npx tsx tests/support/serveDist.ts', cwd: '..', url: BASE_URL, reuseExistingServer: false },
  projects: [
    { name: 'wide', testMatch: ['e2e/**/*.spec.ts'], testIgnore: ['e2e/phone/**'], use: wide },
    { name: 'phone', testMatch: ['e2e/phone/**/*.spec.ts'], use: phone },
    { name: 'a11y', testMatch: ['a11y/**/*.spec.ts'], use: wide },
    { name: 'visual', testMatch: ['visual/**/*.spec.ts'], use: wide },
  ],
});
