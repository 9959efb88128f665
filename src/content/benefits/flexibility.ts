import type { Benefit } from '../schema/records.ts';

export const flexibility: Benefit = {
  id: 'flexibility',
  name: 'More flexibility and range of motion',
  text: 'It loosens tight muscles and fascia, so that you can move further.',
  claims: [
    {
      text: 'Range of motion improves for about half an hour after rolling. The effect of three sets of 30 seconds was gone within that time.',
      grade: 'trial',
      sources: ['rom-30-minutes', 'jssm-2021-rolling'],
    },
    {
      text: 'Rolling before exercise made people about 4 % more flexible, over fourteen studies.',
      grade: 'review',
      sources: ['wiewelhove-2019'],
    },
    {
      text: 'That rolling frees stuck fascia (“adhesions”) has weak support.',
      grade: 'survey',
      sources: ['rolling-beliefs'],
    },
  ],
  sources: ['practice-text', 'rom-30-minutes', 'jssm-2021-rolling', 'wiewelhove-2019', 'rolling-beliefs'],
};
