import type { IndexRange } from '../body/mergeStructures.ts';

/** More pieces than this cost more in calls than they spare in triangles. */
const PIECES_MAX = 12;

/**
 * Few pieces of an index that together take in all the given ranges, from the first to the last. What lies in the
 * smallest gaps is taken along: the shader leaves out what is not meant.
 */
export const joinRanges = (ranges: readonly IndexRange[], piecesMax = PIECES_MAX): IndexRange[] => {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const gaps = sorted.slice(1).map(({ start }, i) => {
    const before = sorted[i] ?? { start: 0, count: 0 };
    return start - before.start - before.count;
  });
  const kept = [...gaps.keys()]
    .filter((i) => (gaps[i] ?? 0) > 0)
    .sort((a, b) => (gaps[b] ?? 0) - (gaps[a] ?? 0))
    .slice(0, piecesMax - 1);
  const cuts = new Set(kept);
  const pieces: IndexRange[] = [];
  let first = 0;
  sorted.forEach(({ start, count }, i) => {
    if (i < sorted.length - 1 && !cuts.has(i)) return;
    const from = sorted[first]?.start ?? 0;
    pieces.push({ start: from, count: start + count - from });
    first = i + 1;
  });
  return pieces;
};
