import { describe, expect, it } from 'vitest';
import { layoutKindOf } from '#ui/shell/useLayoutKind.ts';

/** Answers the two kinds of query that layouts ask, for a window of a size. */
const inWindow = (width: number, height: number) => (query: string) => {
  const limit = Number(/(\d+)px/.exec(query)?.[1]);
  return query.includes('max-width') ? width <= limit : height <= limit;
};

describe('layoutKindOf', () => {
  it.each([
    [360, 740, 'phone'],
    [760, 1024, 'phone'],
    [768, 1024, 'medium'],
    [1280, 800, 'wide'],
    [1920, 1080, 'wide'],
    [740, 360, 'low'],
    [640, 400, 'low'],
  ])('lays a window of %i × %i out as %s', (width, height, kind) => {
    expect(layoutKindOf(inWindow(width, height))).toBe(kind);
  });
});
