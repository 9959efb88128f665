import type { Question } from '../schema/records.ts';

export const whatAreTheBenefits: Question = {
  id: 'what-are-the-benefits',
  question: 'What does a back massage do for you?',
  alsoAsked: ['benefits of back massage', 'is back massage good for me', 'why massage the back'],
  answer:
    'It relaxes muscles, helps circulation, reduces pain, makes you more flexible with a wider range of motion, and lowers stress. It works on a few main muscles: the trapezius, the latissimus dorsi, the rhomboids, the erector spinae and the quadratus lumborum. Expect the change to last about half an hour.',
  links: [
    { kind: 'structure', id: 'erector-spinae', label: 'Erector spinae' },
    { kind: 'structure', id: 'latissimus-dorsi', label: 'Latissimus dorsi' },
    { kind: 'structure', id: 'trapezius', label: 'Trapezius' },
    { kind: 'structure', id: 'rhomboids', label: 'Rhomboids' },
    { kind: 'structure', id: 'quadratus-lumborum', label: 'Quadratus lumborum' },
    { kind: 'about', label: 'The five benefits, and how sure we are' },
  ],
  sources: ['practice-text', 'rom-30-minutes', 'jssm-2021-rolling'],
};
