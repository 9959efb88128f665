import type { AboutText } from '../schema/records.ts';

export const howSureWeAre: AboutText = {
  id: 'how-sure-we-are',
  topic: 'trust',
  name: 'How sure we are',
  text: 'Trials show less tenderness and easier movement for about half an hour. How that works is not settled, and claims that rolling frees adhesions, lifts performance or prevents injury are weak. Data on safety are scarce.',
  sources: ['rolling-beliefs', 'rom-30-minutes', 'jssm-2021-rolling'],
};
