import type { Source } from '../schema/records.ts';

export const jbmt2019Surface: Source = {
  id: 'jbmt-2019-surface',
  kind: 'trial',
  title: 'Roller surface and pressure-pain threshold',
  citation: 'J Bodyw Mov Ther 2019: smooth +14 (not significant), multilevel +179, grid +182 kPa.',
};
