import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Chromium without a GPU draws WebGL only with these; without them a suite can be green on a blank canvas. */
export const BROWSER_ARGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--font-render-hinting=none',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const runs = (path: string): boolean => existsSync(path) && spawnSync(path, ['--version']).status === 0;

const findOnPath = (name: string): string | null => {
  const found = spawnSync('which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
};

const findInstalled = (): string | null => {
  const own = chromium.executablePath();
  if (runs(own)) return own;
  for (const name of SYSTEM_NAMES) {
    const path = findOnPath(name);
    if (path && runs(path)) return path;
  }
  return null;
};

const attempt = (what: string, command: string, args: string[], timeoutS: number): void => {
  console.log(`No browser found; trying ${what} …`);
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: timeoutS * 1000 });
  } catch {
    console.log(`… ${what} did not work.`);
  }
};

/**
 * The path of a Chromium that runs: `DORSUM_CHROMIUM` where set, Playwright's own, the system's,
 * else freshly installed by Playwright or from Debian's packages.
 * @throws with words on what to do where none can be had.
 */
export const findBrowser = (): string => {
  const named = process.env.DORSUM_CHROMIUM;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`DORSUM_CHROMIUM names ${named}, which does not run. Unset it or point it at a Chromium.`);
  }
  const steps: (() => void)[] = [
    () => {},
    () => attempt("Playwright's own Chromium", 'npx', ['playwright', 'install', 'chromium'], 180),
    () => {
      if (process.getuid?.() !== 0 || !findOnPath('apt-get')) return;
      attempt("Debian's package list", 'apt-get', ['update', '-qq'], 180);
      attempt("Debian's chromium package", 'apt-get', ['install', '-y', '-qq', 'chromium'], 600);
    },
  ];
  for (const step of steps) {
    step();
    const path = findInstalled();
    if (path) return path;
  }
  throw new Error(
    'The browser tests need Chromium and none could be found or installed. ' +
      'Install one ("npx playwright install chromium" or "apt-get install chromium"), ' +
      'or set DORSUM_CHROMIUM to the path of one, and run the tests again.',
  );
};
