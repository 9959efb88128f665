import type { Benefit } from '../schema/records.ts';

export const painReduction: Benefit = {
  id: 'pain-reduction',
  name: 'Less pain',
  text: 'Massage eases discomfort: it calms muscle spasms and is said to release endorphins, the body’s own painkillers.',
  claims: [
    {
      text: 'A review of trials found short-term relief of low back pain, and had very little confidence in the result.',
      grade: 'review',
      sources: ['furlan-2015'],
    },
    {
      text: 'Rolling after exercise lowered felt muscle pain by about 6 %, over seven studies.',
      grade: 'review',
      sources: ['wiewelhove-2019'],
    },
    {
      text: 'Tenderness to pressure eases for about half an hour.',
      grade: 'trial',
      sources: ['wilke-2018', 'jssm-2021-rolling'],
    },
    {
      text: 'Spasms and endorphins are the practice text’s explanation; how massage works is not settled.',
      grade: 'practice',
      sources: ['practice-text'],
    },
  ],
  sources: ['practice-text', 'furlan-2015', 'wiewelhove-2019', 'wilke-2018', 'jssm-2021-rolling'],
};
