import type { Source } from '../schema/records.ts';

export const ekwedigweHip: Source = {
  id: 'ekwedigwe-hip',
  kind: 'trial',
  title: 'Morphometric analysis of dry acetabulum and iliac bones from anatomy museums in south eastern Nigeria',
  citation: 'Ekwedigwe HC, Esom E, Katchy AU, Anyaehie UE, Ozor II et al. Eur J Clin Exp Med. 148 dry hip bones.',
  url: 'https://ejcem.ur.edu.pl/summary/morphometric-analysis-dry-acetabulum-and-iliac-bones-anatomy-museums-south-eastern-nigeria',
};
