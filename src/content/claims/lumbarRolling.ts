import type { Claim } from '../schema/records.ts';

/** Both sides of the question whether to roll the lower back, in the order in which they are shown. */
export const lumbarRollingClaims: readonly Claim[] = [
  {
    text: 'The practice text puts the roller under the lower back, yet says not to roll on the lumbar spine itself. It asks for the muscles left and right of it.',
    grade: 'practice',
    sources: ['practice-text'],
  },
  {
    text: 'Some practitioners advise against rolling the lower back at all: no ribs to share the load, an arched spine, discs and kidneys. This is opinion.',
    grade: 'opinion',
    sources: ['springforward-lumbar', 'sharecare-roller'],
  },
  {
    text: 'In a trial with 43 healthy people, 12 sessions over four weeks improved movement and tenderness. It says nothing of people with back trouble.',
    grade: 'trial',
    sources: ['fijavz-2024'],
  },
];
