import type { Spread } from '#anatomy/report.ts';
import { roundTo } from '../metres.ts';

const SHARE = 0.95;

/** Mean and 95th percentile of some lengths in mm, to a hundredth. @throws where there is none */
export const spreadOf = (lengths: readonly number[]): Spread => {
  if (lengths.length === 0) throw new Error('expected lengths to measure, got none');
  const sorted = [...lengths].sort((a, b) => a - b);
  return {
    meanMm: roundTo(sorted.reduce((sum, length) => sum + length, 0) / sorted.length, 100),
    p95Mm: roundTo(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * SHARE))] ?? 0, 100),
  };
};
