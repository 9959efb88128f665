import { describe, expect, it } from 'vitest';
import { angleBetweenLines, meanFibreDirection } from '#model/checks/fibreDirection.ts';
import { publishedFibres, wholeBelly } from '#model/checks/publishedFibres.ts';
import { manifest, structure, structures } from './support/bodyUnderTest.ts';
import { boundOf } from './support/knownMisses.ts';

const OFF_MAX_DEG = 15;

const published = publishedFibres({ manifest, structures });

describe('fibres run as published', () => {
  it.each(published.map((row) => [row.part, row.words, row] as const))('%s: %s', (part, _words, row) => {
    const direction = meanFibreDirection(structure(`${part}-l`), row.region ?? wholeBelly);
    expect(angleBetweenLines(direction, row.line, row.plane)).toBeLessThanOrEqual(
      boundOf(`fibres off deg: ${part}`, OFF_MAX_DEG),
    );
  });

  it('is told of ten muscles or more', () => {
    expect(new Set(published.map(({ part }) => part)).size).toBeGreaterThanOrEqual(10);
  });
});
