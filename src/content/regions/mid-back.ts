import type { Region } from '../schema/records.ts';

export const midBack: Region = {
  id: 'mid-back',
  name: 'Mid-back',
  anatomicalName: 'thoracic region',
  summary:
    'From the base of the neck to the lowest ribs. The rib cage carries your weight here, which makes it the easiest place for a roller.',
  sources: ['practice-text', 'standard-anatomy'],
};
