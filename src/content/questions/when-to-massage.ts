import type { Question } from '../schema/records.ts';

export const whenToMassage: Question = {
  id: 'when-to-massage',
  question: 'When is a good time to massage your back?',
  alsoAsked: ['when to massage', 'how often to massage', 'after a workout', 'best time for a massage'],
  answer:
    'After a workout, to help you recover. After long sitting or standing, to ease stiffness. Regularly when you live with chronic aches, as one part of managing pain. For stress relief. And before stretching, to warm up the muscles.',
  links: [
    { kind: 'about', label: 'Occasions and habits' },
    { kind: 'technique', id: 'mid-back-roller', label: 'Start with the mid-back on a roller' },
    { kind: 'technique', id: 'upper-trapezius-hand', label: 'At the desk: the upper trapezius by hand' },
  ],
  sources: ['practice-text'],
};
