import type { Question } from '../schema/records.ts';

export const whenToAvoid: Question = {
  id: 'when-to-avoid',
  question: 'When should you not massage your back, or get help instead?',
  answer:
    'Never press directly on the spine, and listen to your body: stop at sharp pain. Do not massage over wounds, bruises, infections or recent surgery sites. Seek professional help when pain is severe or persistent, or comes with numbness, tingling, weakness, fever, or bladder or bowel changes.',
  links: [
    { kind: 'safety', label: 'Safety: the whole list' },
    { kind: 'avoid-zone', id: 'spine', label: 'The spine' },
    { kind: 'technique', id: 'professional-massage', label: 'Professional massage therapy' },
  ],
  sources: ['practice-text'],
};
