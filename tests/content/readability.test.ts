import { describe, expect, it } from 'vitest';
import { safety, techniques } from '#content/index.ts';
import { countSyllables, measureGrade, splitSentences } from './readability.ts';

/** Reading age 13 is school grade 8. */
const MAX_GRADE = 8;

describe('the measure of readability', () => {
  it('counts syllables of the words that matter here', () => {
    const counts = {
      knees: 1,
      roller: 2,
      pressure: 2,
      massage: 2,
      breathe: 1,
      shoulder: 2,
      eased: 1,
      therapist: 3,
      muscle: 2,
    };
    for (const [word, count] of Object.entries(counts)) expect(countSyllables(word), word).toBe(count);
  });

  it('tells plain from learned prose', () => {
    expect(measureGrade('Sit on the floor. Bend your knees. Roll slowly.')).toBeLessThan(3);
    expect(
      measureGrade(
        'Ischaemic compression of hypersensitive myofascial structures facilitates neuromuscular desensitisation.',
      ),
    ).toBeGreaterThan(15);
    expect(() => measureGrade('')).toThrow(/words/);
  });

  it('splits sentences where a reader pauses', () => {
    expect(splitSentences('Stop at once. Go on: slowly.')).toEqual(['Stop at once.', 'Go on:', 'slowly.']);
  });
});

describe('instructions can be read at about thirteen', () => {
  it.each(techniques.map((t) => [t.id, t] as const))('%s', (_, technique) => {
    const instructions = [
      ...technique.steps.map((step) => step.text),
      technique.position,
      technique.softer,
      technique.deeper,
      technique.stopWhen,
    ].join(' ');
    expect(measureGrade(instructions)).toBeLessThanOrEqual(MAX_GRADE);
  });

  it('and so can the safety list as a whole', () => {
    expect(measureGrade(safety.map((entry) => entry.text).join(' '))).toBeLessThanOrEqual(MAX_GRADE);
  });
});
