/** Sentences of a text; a colon or semicolon ends one, as a reader pauses there. */
export const splitSentences = (text: string): string[] =>
  text
    .split(/(?<=[.?:;])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const splitWords = (text: string): string[] => text.match(/[\p{L}\d’–-]+/gu) ?? [];

/** Syllables of an English word, estimated from its groups of vowels; a silent final e is left out. */
export const countSyllables = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken =
    letters.length > 3 ? letters.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end[0] ?? '') : letters;
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
};

/**
 * Flesch–Kincaid grade of a text: years of school that it asks for; the reading age is about five years more.
 * @throws Error where the text holds no words.
 */
export const measureGrade = (text: string): number => {
  const words = splitWords(text);
  if (words.length === 0) throw new Error('expected words to measure, came none');
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / splitSentences(text).length) + 11.8 * (syllables / words.length) - 15.59;
};
