import type { Source } from '../schema/records.ts';

export const dorsumDesign: Source = {
  id: 'dorsum-design',
  kind: 'model',
  title: 'Design rules of this page',
  citation: 'Rules that no published figure settles, such as the width of the avoid zone.',
};
