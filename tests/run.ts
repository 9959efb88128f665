/**
 * Runs everything that proves the product, prints one line a suite and closes with `N passed, N failed`.
 * Exits with 1 where anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './support/browser.ts';

type Count = { passed: number; failed: number };
type Suite = { name: string; run: () => Count };

const reports = mkdtempSync(join(tmpdir(), 'dorsum-tests-'));

const runCommand = (command: string, args: string[], env: Record<string, string> = {}): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

/** A port that nothing listens on, so that a server left behind by another run is never tested by mistake. */
const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

const step = (name: string, command: string, args: string[]): Suite => ({
  name,
  run: () => (runCommand(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** A suite whose runner failed without a single failed test (it crashed, or found no test) counts as one failure. */
const settle = (isGreen: boolean, count: Count): Count =>
  (!isGreen || count.passed === 0) && count.failed === 0 ? { ...count, failed: 1 } : count;

const readReport = <T>(file: string): T | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
};

const vitest = (name: string, folder: string, config = 'tests/vitest.config.ts'): Suite => ({
  name,
  run: () => {
    const file = join(reports, `${name.replaceAll(' ', '-')}.json`);
    const isGreen = runCommand('npx', [
      'vitest',
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      folder,
    ]);
    const report = readReport<{ numPassedTests: number; numFailedTests: number }>(file);
    return settle(isGreen, { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 });
  },
});

/** End to end on wide screens and phones, accessibility and pictures in one run, so that both cores stay busy. */
const browser: Suite = {
  name: 'browser',
  run: () => {
    const file = join(reports, 'playwright.json');
    const isGreen = runCommand('npx', ['playwright', 'test', '--config', 'tests/playwright.config.ts'], {
      DORSUM_REPORT: file,
      DORSUM_CHROMIUM: findBrowser(),
    });
    const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(file);
    return settle(isGreen, { passed: report?.stats.expected ?? 0, failed: report?.stats.unexpected ?? 0 });
  },
};

const SUITES: Suite[] = [
  step('format, lint, import rules', 'npx', ['biome', 'check', '--error-on-warnings', '.']),
  step('types', 'npx', ['tsc', '--noEmit']),
  step('build', 'npx', ['vite', 'build']),
  vitest('unit', 'tests/unit'),
  vitest('content', 'tests/content'),
  vitest('model', 'tests/model'),
  vitest('model, other bodies', 'tests/model', 'tests/vitest.bodies.config.ts'),
  browser,
];

process.env.DORSUM_TEST_PORT = String(await findFreePort());

const total: Count = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const suite of SUITES) {
  console.log(`\n── ${suite.name}`);
  const started = Date.now();
  let count: Count;
  try {
    count = suite.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count = { passed: 0, failed: 1 };
  }
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = Math.round((Date.now() - started) / 1000);
  lines.push(`${suite.name.padEnd(30)} ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
