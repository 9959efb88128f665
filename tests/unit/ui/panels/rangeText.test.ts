import { expect, it } from 'vitest';
import { rangeText } from '#ui/panels/rangeText.ts';

it('prints a range with its unit, and one figure where both ends are the same', () => {
  expect(rangeText([20, 60], 's')).toBe('20–60 s');
  expect(rangeText([30, 30], 's')).toBe('30 s');
});
