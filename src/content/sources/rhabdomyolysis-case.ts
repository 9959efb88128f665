import type { Source } from '../schema/records.ts';

export const rhabdomyolysisCase: Source = {
  id: 'rhabdomyolysis-case',
  kind: 'case-report',
  title: 'Rhabdomyolysis after the use of a percussion massage gun: a case report',
  citation: 'Phys Ther 2021, pzaa.',
};
