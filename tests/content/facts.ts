import type { Fact } from './fact.ts';
import { anatomyFacts } from './facts/anatomy.ts';
import { safetyFacts } from './facts/safety.ts';
import { summaryFacts } from './facts/summary.ts';
import { techniqueFacts } from './facts/techniques.ts';
import { toolFacts } from './facts/tools.ts';

/** Every fact of the practice text, each by a short key, with the record and the words that carry it. */
export const FACTS: readonly Fact[] = [
  ...anatomyFacts,
  ...toolFacts,
  ...techniqueFacts,
  ...safetyFacts,
  ...summaryFacts,
];
