import type { Source } from '../schema/records.ts';

export const triggerPointManual: Source = {
  id: 'trigger-point-manual',
  kind: 'textbook',
  title: 'Travell, Simons & Simons’ Myofascial Pain and Dysfunction: The Trigger Point Manual',
  citation: 'Donnelly JM (ed.), 3rd ed., Wolters Kluwer 2019.',
  caveat: 'Its pain maps come from clinical observation, not from trials.',
};
