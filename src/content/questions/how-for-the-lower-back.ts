import type { Question } from '../schema/records.ts';

export const howForTheLowerBack: Question = {
  id: 'how-for-the-lower-back',
  question: 'How do you massage your own lower back?',
  alsoAsked: ['lower back self-massage', 'massage my own lower back', 'how to loosen the lower back'],
  answer:
    'Three ways. Roll on a foam roller between your glutes and the lowest ribs, with the load beside the spine. Lie on a massage ball, or lean on one against a wall. Or use your hands and fingers: circles or strokes beside the spine, left and right.',
  links: [
    { kind: 'technique', id: 'lower-back-roller', label: 'Lower back on a foam roller' },
    { kind: 'technique', id: 'lower-back-ball', label: 'Lower back on a ball' },
    { kind: 'technique', id: 'lower-back-hands', label: 'Lower back with your hands' },
    { kind: 'avoid-zone', id: 'spine', label: 'Why the spine is off limits' },
  ],
  sources: ['practice-text'],
};
