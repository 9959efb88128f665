import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from '#content/index.ts';

const SRC = new URL('../../src/', import.meta.url);

/** Keys named after `@source` in a file: several stand apart by commas, remarks in brackets do not count. */
const keysIn = (text: string): string[] =>
  [...text.matchAll(/@source ([^\n]*)/g)].flatMap(([, rest = '']) =>
    rest
      .replace(/\*\/.*/, '')
      .replace(/\([^)]*\)?/g, '')
      .split(',')
      .map((key) => key.trim().replace(/[.;]$/, ''))
      .filter((key) => key !== ''),
  );

const KNOWN = sources.map(({ id }) => id);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

const named = files
  .map((name): [string, string[]] => [name, keysIn(readFileSync(new URL(name, SRC), 'utf8'))])
  .filter(([, keys]) => keys.length > 0);

describe('numbers from the literature', () => {
  it.each(named)('%s names sources that are listed', (_name, keys) => {
    for (const key of keys) expect(KNOWN).toContain(key);
  });

  it('finds the keys of a comment', () => {
    expect(keysIn('/** @source one-2020 (page 3, table 2), two.1 */ const x = 1;')).toEqual(['one-2020', 'two.1']);
  });
});
