import type { Source } from '../schema/records.ts';

export const deFoa1989: Source = {
  id: 'de-foa-1989',
  kind: 'trial',
  title: 'Muscle fibre direction of longissimus, iliocostalis and multifidus: landmark-derived reference lines',
  citation: 'De Foa JL, Forrest W, Biedermann HJ, J Anat 1989;163:243–247.',
  url: 'https://www.mysciencework.com/publication/show/muscle-fibre-direction-of-longissimus-iliocostalis-and-multifidus-landmark-derived-reference-lines',
};
