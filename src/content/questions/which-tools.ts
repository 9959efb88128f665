import type { Question } from '../schema/records.ts';

export const whichTools: Question = {
  id: 'which-tools',
  question: 'Which tools can you use on your own back?',
  alsoAsked: ['tools for self-massage', 'which massage tool', 'what to use on my back'],
  answer:
    'A foam roller for broad areas. A massage ball, lacrosse or tennis, for single tender spots (trigger points). A massage stick or Thera Cane for places that are hard to reach. A handheld electric massager for general relaxation. Your own hands and fingers for the parts you can reach.',
  links: [
    { kind: 'tool', id: 'foam-roller', label: 'Foam roller' },
    { kind: 'tool', id: 'massage-ball', label: 'Massage ball' },
    { kind: 'tool', id: 'massage-cane', label: 'Massage cane' },
    { kind: 'tool', id: 'percussion-massager', label: 'Percussion massager' },
    { kind: 'tool', id: 'hands', label: 'Your own hands' },
  ],
  sources: ['practice-text'],
};
