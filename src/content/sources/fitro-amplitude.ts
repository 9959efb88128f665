import type { Source } from '../schema/records.ts';

export const fitroAmplitude: Source = {
  id: 'fitro-amplitude',
  kind: 'manufacturer',
  title: 'Stroke of handheld percussion massagers',
  citation: 'fitro.info, web page: 8–12 mm.',
  caveat: 'Weak: a shop page, not measured.',
};
