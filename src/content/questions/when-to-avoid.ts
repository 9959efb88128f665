import type { Question } from '../schema/records.ts';

export const whenToAvoid: Question = {
  id: 'when-to-avoid',
  question: 'When should you not massage your back, or get help instead?',
  alsoAsked: [
    'when to avoid back massage',
    'avoid massage',
    'when not to massage',
    'when to see a doctor',
    'seek professional help',
  ],
  answer:
    'Never press directly on the spine, and listen to your body: stop at sharp pain. Leave out wounds, bruises, infected skin and places that were operated on recently. Get help when pain is severe or persistent, or comes with fever, weakness, numbness, tingling, or changes of bladder or bowel.',
  links: [
    { kind: 'safety', label: 'Safety: the whole list' },
    { kind: 'avoid-zone', id: 'spine', label: 'The spine' },
    { kind: 'technique', id: 'professional-massage', label: 'Professional massage therapy' },
  ],
  sources: ['practice-text'],
};
