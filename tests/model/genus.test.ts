import { describe, expect, it } from 'vitest';
import { VERTEBRA_LEVELS } from '#anatomy/structures.ts';
import { genusOf } from '#model/checks/genus.ts';
import { structure } from './support/bodyUnderTest.ts';

/** Holes that run through a bone: anatomy that can be counted. */
describe('holes through the bones', () => {
  it.each(VERTEBRA_LEVELS.filter((level) => !level.startsWith('c')).map((level) => [level]))(
    'vertebra %s has its canal and no other',
    (level) => {
      expect(genusOf(structure(`vertebra-${level}`).mesh)).toBe(1);
    },
  );

  it.each(['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'].map((level) => [level]))(
    'vertebra %s has its canal and a foramen in each transverse process',
    (level) => {
      expect(genusOf(structure(`vertebra-${level}`).mesh)).toBe(3);
    },
  );

  it.each([['hip-bone-l'], ['hip-bone-r']])('%s has its obturator foramen', (id) => {
    expect(genusOf(structure(id).mesh)).toBe(1);
  });

  it.each(
    ['scapula', 'clavicle', 'humerus', ...Array.from({ length: 12 }, (_, i) => `rib-${i + 1}`)].map((part) => [part]),
  )('%s is solid', (part) => {
    expect(genusOf(structure(`${part}-l`).mesh)).toBe(0);
  });
});
