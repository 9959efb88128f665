import type { Benefit } from '../schema/records.ts';

export const muscleRelaxation: Benefit = {
  id: 'muscle-relaxation',
  name: 'Muscle relaxation',
  text: 'Massage lowers overall stiffness of the muscles and is said to break down muscle knots (trigger points).',
  claims: [
    {
      text: '“Breaking down knots” is the practice text’s wording. What a knot is, and whether rolling releases it, is disputed; such claims have weak support.',
      grade: 'survey',
      sources: ['rolling-beliefs'],
    },
    { text: 'Slow rolling lowered the tone of thigh muscles in a trial.', grade: 'trial', sources: ['sezik-2024'] },
  ],
  sources: ['practice-text', 'rolling-beliefs', 'sezik-2024'],
};
