import { holdClaim, pressureScaleClaim } from '../claims/dose.ts';
import type { Technique } from '../schema/records.ts';

export const upperTrapeziusHand: Technique = {
  id: 'upper-trapezius-hand',
  name: 'Upper trapezius with the opposite hand',
  kind: 'self',
  region: 'upper-back',
  tool: 'hands',
  groups: ['trapezius'],
  parts: ['trapezius-descending'],
  position: 'Sitting or standing, one hand reaching across to the other shoulder.',
  loads: [{ by: 'own-hands', ways: ['over-shoulder'], forceN: 120 }],
  contacts: ['set of flat fingers'],
  span: ['c5', 't3'],
  pose: 'neutral',
  motion: { kind: 'hold', strokeS: null },
  steps: [
    { text: 'Sit or stand with the shoulder you want to loosen hanging free.', isOptional: false, phase: 'ready' },
    {
      text: 'Reach across with the opposite hand. Take hold of the muscle on top of the shoulder, the upper trapezius.',
      isOptional: false,
      phase: 'ready',
    },
    { text: 'Squeeze the muscle, then release. Repeat slowly.', isOptional: false, phase: 'hold' },
    { text: 'Or rub it with your fingertips in small circles (circular friction).', isOptional: true, phase: 'hold' },
    {
      text: 'Breathe deeply. Hold a tender spot for 20–60 seconds or until it eases, then change sides.',
      isOptional: false,
      phase: 'hold',
    },
  ],
  holdS: [20, 60],
  dose: 'One to two minutes on each side.',
  tempo: 'Slow and controlled: squeeze as you breathe out, release as you breathe in.',
  pressure: { scale: [2, 5], words: 'Mild to firm. It stays pleasant.' },
  shouldFeel: 'A full, warm squeeze of the muscle at the top of the shoulder.',
  softer: 'Use the whole palm and stroke from the neck to the shoulder.',
  deeper: 'Grip a little deeper, or tilt your head slowly to the other side while you hold.',
  stopWhen:
    'Stop at pain that is sharp or grows, at dizziness, or at tingling in the arm. Stay off the front and side of the neck.',
  precautions: [
    'keep-off-the-spine',
    'listen-to-your-body',
    'good-pain-and-bad-pain',
    'nerve-compression',
    'open-wounds',
    'rashes',
  ],
  claims: [holdClaim, pressureScaleClaim],
  sources: ['practice-text'],
};
