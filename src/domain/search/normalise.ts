/** Folds case, accents and punctuation away, so that "Musculus  Trapézius," and "musculus trapezius" are one. */
export const normalise = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words that say nothing about what is meant; left out of the index and of queries. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a an and are can do does for how i in is it my of on or should the to what when which with you your'.split(' '),
);

/** The words of a text that carry meaning, folded; all of them where none does. */
export const wordsOf = (text: string): string[] => {
  const all = normalise(text)
    .split(' ')
    .filter((word) => word !== '');
  const telling = all.filter((word) => !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling : all;
};
