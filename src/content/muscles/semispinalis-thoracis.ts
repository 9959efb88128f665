import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const semispinalisThoracis: Muscle = {
  id: 'semispinalis-thoracis',
  group: null,
  name: 'Semispinalis thoracis',
  latin: 'Musculus semispinalis thoracis',
  ta2: '2281',
  fma: null,
  aliases: ['semispinalis'],
  regions: ['mid-back', 'upper-back'],
  summary: 'Slim bundles under the long column of the mid-back. They straighten and turn the spine.',
  origin: { text: 'Transverse processes of T6–T10.', bones: [...vertebraeFrom('t6', 't10')] },
  insertion: { text: 'Spinous processes of C6–T4.', bones: [...vertebraeFrom('c6', 't4')] },
  action: 'Extends the thoracic spine and turns it to the other side.',
  nerve: 'Posterior rami of the thoracic nerves',
  bloodSupply: 'Posterior intercostal arteries',
  fibreDirection: 'Superior and medial.',
  over: ['longissimus-thoracis', 'spinalis-thoracis'],
  under: ['multifidus'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2'],
};
