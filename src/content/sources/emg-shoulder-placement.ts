import type { Source } from '../schema/records.ts';

export const emgShoulderPlacement: Source = {
  id: 'emg-shoulder-placement',
  kind: 'trial',
  title: 'Surface electromyography of shoulder rotators: electrode placement',
  citation: 'PMC10773797, table II.',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10773797/table/T2',
};
