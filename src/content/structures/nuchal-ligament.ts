import type { StructureNote } from '../schema/records.ts';

export const nuchalLigament: StructureNote = {
  id: 'nuchal-ligament',
  name: 'Nuchal ligament',
  latin: 'Ligamentum nuchae',
  ta2: '1678',
  fma: null,
  aliases: ['ligamentum nuchae', 'neck ligament', 'middle of the neck'],
  summary:
    'A sheet in the midline of the neck, from the back of the skull to C7. The trapezius of both sides is anchored to it. It covers the spinous processes of the neck, so press beside it, never on it.',
  isAvoidZone: true,
  sources: ['standard-anatomy', 'ta2'],
};
