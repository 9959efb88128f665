import { readdirSync, readFileSync } from 'node:fs';

const SRC = new URL('../../src/', import.meta.url);

/** Keys named after `@source` in a file: several stand apart by commas, remarks in brackets do not count. */
export const keysIn = (text: string): string[] =>
  [...text.matchAll(/@source ([^\n]*)/g)].flatMap(([, rest = '']) =>
    rest
      .replace(/\*\/.*/, '')
      .replace(/\([^)]*\)?/g, '')
      .split(',')
      .map((key) => key.trim().replace(/\s*[.;]$/, ''))
      .filter((key) => key !== ''),
  );

/** The files of the project that name sources of their numbers, each with the keys that it names. */
export const sourceKeysByFile = (): [file: string, keys: string[]][] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name): [string, string[]] => [name, keysIn(readFileSync(new URL(name, SRC), 'utf8'))])
    .filter(([, keys]) => keys.length > 0);
