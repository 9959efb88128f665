import type { Source } from '../schema/records.ts';

export const cook2021: Source = {
  id: 'cook-2021',
  kind: 'trial',
  title: 'Lumbar spine vertebral morphology of Māori and New Zealand Europeans: a computed tomography study',
  citation: 'Cook WH, Baker JF. Int J Spine Surg 2021;15(6):1072–1081. 196 people.',
  url: 'https://hdl.handle.net/2292/63851',
};
