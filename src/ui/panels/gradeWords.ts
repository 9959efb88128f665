import type { EvidenceGrade } from '#content/schema/records.ts';

/** How strongly a claim is supported, in words that need no key. */
export const GRADE_WORDS: Readonly<Record<EvidenceGrade, string>> = {
  trial: 'Trial',
  review: 'Review',
  survey: 'Survey',
  practice: 'Practice',
  opinion: 'Opinion',
};
