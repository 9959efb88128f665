import { describe, expect, it } from 'vitest';
import { findPart } from '#anatomy/structures.ts';
import { muscles, tools } from '#content/index.ts';

const LAY_DIRECTIONS = /\b(up|down|upward|downward|front|upper|lower|inner|outer|behind|below|above|underneath)\b/i;

describe('the words of the field', () => {
  it.each(muscles.map((m) => [m.id, m] as const))('%s gives place and direction in anatomical terms', (_, muscle) => {
    for (const text of [muscle.origin.text, muscle.insertion.text, muscle.action, muscle.fibreDirection]) {
      expect(text).not.toMatch(LAY_DIRECTIONS);
    }
  });

  it.each(muscles.map((m) => [m.id, m] as const))(
    '%s names in its attachments the levels that its bones list',
    (_, muscle) => {
      for (const { text, bones } of [muscle.origin, muscle.insertion]) {
        const levels = bones
          .filter((id) => id.startsWith('vertebra-'))
          .map((id) => id.slice('vertebra-'.length).toUpperCase());
        for (const named of text.match(/\b[CTL]\d{1,2}\b/g) ?? []) expect(levels, text).toContain(named);
        const ribs = bones.filter((id) => id.startsWith('rib-'));
        for (const range of text.matchAll(/ribs? (\d+)(?:–(\d+))?/g)) {
          expect(ribs, text).toContain(`rib-${range[1]}`);
          expect(ribs, text).toContain(`rib-${range[2] ?? range[1]}`);
        }
        for (const [word, id] of [
          ['scapula', 'scapula'],
          ['clavicle', 'clavicle'],
          ['humerus', 'humerus'],
          ['iliac crest', 'hip-bone'],
          ['nuchal line', 'occipital-bone'],
          ['mastoid', 'temporal-bone'],
        ] as const) {
          if (text.toLowerCase().includes(word)) expect(bones, text).toContain(id);
        }
      }
    },
  );

  it('writes Latin for parts of muscles as TA2 does', () => {
    for (const muscle of muscles.filter((m) => findPart(m.id)?.tissue === 'muscle')) {
      expect(muscle.latin, muscle.id).toMatch(/^(Musculus |Musculi |Pars \w+ |Levator )/);
      expect(muscle.latin, 'TA2 says colli').not.toMatch(/cervicis/);
    }
  });

  it('lets search find both cervicis and colli', () => {
    for (const muscle of muscles.filter((m) => m.id.endsWith('-cervicis'))) {
      expect(muscle.name).toMatch(/cervicis$/);
      expect(muscle.aliases.join(' '), muscle.id).toMatch(/colli/);
      expect(muscle.aliases.join(' '), muscle.id).toMatch(/Musculus \w+ cervicis/);
    }
  });
});

describe('sizes of tools', () => {
  const CASES = tools.flatMap((tool) => tool.kinds.map((kind) => [`${tool.id}/${kind.id}`, kind] as const));

  it.each(CASES)('%s prints the figures that it stores', (_, kind) => {
    const printed = [...kind.size.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => Number(figure));
    const isInCentimetres = / cm\b/.test(kind.size);
    for (const millimetres of [...(kind.diameterMm ?? []), ...(kind.lengthMm ?? [])]) {
      const figure = isInCentimetres ? millimetres / 10 : millimetres;
      expect(printed, kind.size).toContain(figure);
    }
  });
});
