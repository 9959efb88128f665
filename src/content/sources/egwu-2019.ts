import type { Source } from '../schema/records.ts';

export const egwu2019: Source = {
  id: 'egwu-2019',
  kind: 'trial',
  title: 'Typical thoracic vertebrae morphometry: a cadaveric study in Nigeria',
  citation:
    'Egwu OA, Okechukwu GN, Uzomba GC, Eze SO, Ezemagu UK. J Anat Soc India 2019;68(2):110–118. 208 vertebrae of adult men.',
  url: 'https://jasi.org.in/article.asp?issn=0003-2778;year=2019;volume=68;issue=2;spage=110;epage=118;aulast=Egwu;type=3',
};
