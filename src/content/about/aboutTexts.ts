import type { AboutText } from '../schema/records.ts';
import { howSureWeAre } from './how-sure-we-are.ts';
import { regularPractice } from './regular-practice.ts';
import { selfMassage } from './self-massage.ts';
import { whatBackMassageIs } from './what-back-massage-is.ts';
import { whatCanGoWrong } from './what-can-go-wrong.ts';
import { whatYouGain } from './what-you-gain.ts';
import { whyBacksAche } from './why-backs-ache.ts';

/** Paragraphs of the About page, in reading order. */
export const aboutTexts: readonly AboutText[] = [
  whatBackMassageIs,
  whyBacksAche,
  selfMassage,
  regularPractice,
  whatYouGain,
  howSureWeAre,
  whatCanGoWrong,
];
