import { describe, expect, it } from 'vitest';
import { techniques } from '#content/index.ts';
import { ALL_RECORDS } from './collections.ts';
import { splitSentences, splitWords } from './readability.ts';
import { proseOf } from './strings.ts';

const PROSE = ALL_RECORDS.map(([path, record]) => [path, proseOf(record)] as const);
/** Titles of published works keep their own spelling and wording. */
const OWN_PROSE = PROSE.filter(([path]) => !path.startsWith('sources/'));

const MAX_WORDS_PER_SENTENCE = 30;
const PROMISES = /\b(cures?|cured|heal(s|ed|ing)?|guarantee\w*|miracle|fixes|fixed|proven to|always works|toxins?)\b/i;
const DIAGNOSES =
  /\b(you (probably|likely|surely) have|your (pain|ache) (is|comes from) (a|an|the)\b|this means you have)/i;
const AMERICAN =
  /\b(fibers?|color\w*|center\w*|meters?|\w+yz(e|es|ed|ing)|aging|gray|behavior|favor\w*|anesthe\w*|hemat\w*|edema)\b/;

const countWords = (sentence: string): number => splitWords(sentence).length;

describe('wording', () => {
  it.each(PROSE)('%s has no exclamation mark, no doubled or stray space', (_, texts) => {
    for (const text of texts) {
      expect(text).not.toContain('!');
      expect(text).not.toMatch(/ {2}|^\s|\s$|\s[,.]/);
    }
  });

  it.each(OWN_PROSE)('%s promises nothing and diagnoses nothing', (_, texts) => {
    for (const text of texts) {
      expect(text).not.toMatch(PROMISES);
      expect(text).not.toMatch(DIAGNOSES);
    }
  });

  it.each(OWN_PROSE)('%s is spelled the British way', (_, texts) => {
    for (const text of texts) expect(text).not.toMatch(AMERICAN);
  });

  it.each(OWN_PROSE)('%s uses typographic quotes and dashes', (_, texts) => {
    for (const text of texts) {
      expect(text).not.toMatch(/["']/);
      expect(text, 'a range takes an en dash').not.toMatch(/\d-\d/);
    }
  });

  it.each(OWN_PROSE)('%s keeps every sentence within 30 words', (_, texts) => {
    for (const sentence of texts.flatMap(splitSentences)) {
      expect(countWords(sentence), sentence).toBeLessThanOrEqual(MAX_WORDS_PER_SENTENCE);
    }
  });

  it.each(techniques.map((t) => [t.id, t] as const))(
    '%s tells each step as an instruction that ends in a full stop',
    (_, t) => {
      for (const { text } of t.steps) {
        expect(text).toMatch(/^[A-Z].*\.$/s);
        expect(text).not.toMatch(/\b(should be|is to be|the user|one must|patient)\b/);
      }
    },
  );

  it('reads easily: the steps of a technique average at most 16 words a sentence', () => {
    for (const technique of techniques) {
      const lengths = technique.steps.flatMap((step) => splitSentences(step.text)).map(countWords);
      const mean = lengths.reduce((sum, n) => sum + n, 0) / lengths.length;
      expect(mean, technique.id).toBeLessThanOrEqual(16);
    }
  });
});
