import type { Source } from '../schema/records.ts';

export const standardAnatomy: Source = {
  id: 'standard-anatomy',
  kind: 'textbook',
  title: 'Standard anatomy: Gray’s Anatomy; Clinically Oriented Anatomy',
  citation:
    'Standring S (ed.), Gray’s Anatomy, 42nd ed., Elsevier 2020. Moore KL, Dalley AF, Agur AMR, Clinically Oriented Anatomy, 9th ed., Wolters Kluwer 2022.',
};
