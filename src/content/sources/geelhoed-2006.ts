import type { Source } from '../schema/records.ts';

export const geelhoed2006: Source = {
  id: 'geelhoed-2006',
  kind: 'trial',
  title: 'A new model to facilitate palpation of the level of the transverse processes of the thoracic spine',
  citation: 'Geelhoed MA, McGaugh J, Brewer PA, Murphy D, J Orthop Sports Phys Ther 2006;36:876–881. 15 cadavers.',
  url: 'https://www.physiospot.com/2006/11/10/a-new-model-to-facilitate-palpation-of-the-level-of-the-tranverse-processes-of-the-thoracic-spine/',
};
