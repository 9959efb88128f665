import type { Source } from '../schema/records.ts';

export const vonSchroeder2001: Source = {
  id: 'von-schroeder-2001',
  kind: 'trial',
  title: 'Osseous anatomy of the scapula',
  citation:
    'von Schroeder HP, Kuiper SD, Botte MJ. Clin Orthop Relat Res 2001;383:131–139. 15 pairs of scapulae, 26 measures.',
  url: 'https://insights.ovid.com/crossref?an=00003086-200102000-00015',
};
