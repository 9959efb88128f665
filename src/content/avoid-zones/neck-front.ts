import type { AvoidZone } from '../schema/records.ts';

export const neckFront: AvoidZone = {
  id: 'neck-front',
  name: 'Front and side of the neck',
  rule: 'Keep tools and firm fingers off the front and side of the neck.',
  why: 'Large vessels and nerves run there with little cover. A case report describes a torn neck artery in a woman of 27 after using a massage gun on her neck.',
  instead: 'Work only the top of the shoulder, and stop where the neck begins to turn forward.',
  structures: [],
  claims: [
    {
      text: 'One torn vertebral artery after a massage gun on the neck is on record. One case shows that it can happen, not how often.',
      grade: 'practice',
      sources: ['artery-case'],
    },
  ],
  sources: ['artery-case', 'standard-anatomy'],
};
