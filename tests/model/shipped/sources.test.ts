import { describe, expect, it } from 'vitest';
import { sources } from '#content/index.ts';
import { keysIn, sourceKeysByFile } from '../../support/sourceKeys.ts';

const KNOWN = sources.map(({ id }) => id);

describe('numbers from the literature', () => {
  it.each(sourceKeysByFile())('%s names sources that are listed', (_name, keys) => {
    for (const key of keys) expect(KNOWN).toContain(key);
  });

  it('finds the keys of a comment', () => {
    expect(keysIn('/** @source one-2020 (page 3, table 2), two.1 (x). */ const x = 1;')).toEqual(['one-2020', 'two.1']);
  });
});
