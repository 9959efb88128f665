import type { PartCheck, ReportPart } from '#anatomy/report.ts';

/** How far a part may be trusted, in words; `rank` puts the best first. */
export type Trust = { readonly rank: number; readonly word: string };

/** Two artists' models of one body lie 2.8 mm apart on average: what is closer than that cannot be told from it. */
const GRADES: readonly { readonly upToMm: number; readonly word: string }[] = [
  { upToMm: 1.5, word: 'Very close' },
  { upToMm: 2.8, word: 'Close' },
  { upToMm: 5, word: 'Fair' },
  { upToMm: Infinity, word: 'Rough' },
];

const NOT_COMPARED: Trust = { rank: GRADES.length, word: 'Not compared' };

/** How near a part lies to the same part of the body that the model was compared with. */
export const trustOf = ({ reference }: Pick<ReportPart, 'reference'>): Trust => {
  if (reference === null) return NOT_COMPARED;
  const rank = GRADES.findIndex(({ upToMm }) => reference.meanMm <= upToMm);
  return { rank, word: GRADES[rank]?.word ?? NOT_COMPARED.word };
};

const CHECK_WORDS: Readonly<Record<PartCheck, string>> = {
  closed: 'its surface has a gap',
  outward: 'its surface is turned inside out',
  'no-empty-face': 'it has faces without area',
};

/** What is wrong with a part's surface, in words; empty where nothing is. */
export const sayFaults = (failed: readonly PartCheck[]): string => failed.map((check) => CHECK_WORDS[check]).join(', ');
