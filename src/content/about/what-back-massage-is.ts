import type { AboutText } from '../schema/records.ts';

export const whatBackMassageIs: AboutText = {
  id: 'what-back-massage-is',
  name: 'What back massage is',
  text: 'Back massage means pressure and movement on soft tissues. You do it yourself or someone helps you, with foam rollers, massage balls or hands. It works on chosen muscle groups to ease tension, improve circulation and reduce pain.',
  sources: ['practice-text'],
};
