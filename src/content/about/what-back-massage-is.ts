import type { AboutText } from '../schema/records.ts';

export const whatBackMassageIs: AboutText = {
  id: 'what-back-massage-is',
  topic: 'massage',
  name: 'What back massage is',
  text: 'Back massage means pressure and movement on soft tissues. You do it yourself or someone helps you, with tools such as foam rollers and massage balls or with bare hands. It works on chosen muscle groups and aims at less tension, better circulation and less pain.',
  sources: ['practice-text'],
};
