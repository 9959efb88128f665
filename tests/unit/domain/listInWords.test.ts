import { expect, it } from 'vitest';
import { listInWords } from '#domain/listInWords.ts';

it.each<[string[], string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('says %j as "%s"', (items, words) => {
  expect(listInWords(items)).toBe(words);
});
