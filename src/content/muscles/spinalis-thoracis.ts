import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const spinalisThoracis: Muscle = {
  id: 'spinalis-thoracis',
  group: 'erector-spinae',
  name: 'Spinalis thoracis',
  latin: 'Musculus spinalis thoracis',
  ta2: '2268',
  fma: 'FMA22765',
  aliases: ['spinalis', 'erector spinae', 'medial column'],
  regions: ['mid-back'],
  summary:
    'The slim inner column against the spinous processes. It straightens the back. Press beside it, never on the bones it hugs.',
  origin: { text: 'Spinous processes of T11–L2.', bones: [...vertebraeFrom('t11', 'l2')] },
  insertion: { text: 'Spinous processes of T1–T8, in number varying.', bones: [...vertebraeFrom('t1', 't8')] },
  action: 'Extends the thoracic spine.',
  nerve: 'Posterior rami of the thoracic nerves',
  bloodSupply: 'Posterior intercostal arteries',
  fibreDirection: 'Superior, vertical.',
  over: ['trapezius-ascending'],
  under: ['semispinalis-thoracis', 'multifidus'],
  whenItAches: {
    text: 'People feel a narrow ache close to the spine in the middle of the back.',
    grade: 'opinion',
    sources: ['trigger-point-manual'],
  },
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text', 'trigger-point-manual'],
};
