import type { Source } from '../schema/records.ts';

export const cheathamDensity: Source = {
  id: 'cheatham-density',
  kind: 'trial',
  title: 'Roller density and pressure-pain threshold',
  citation: 'Cheatham SW et al.: soft +175, medium +180, hard +151 kPa.',
};
