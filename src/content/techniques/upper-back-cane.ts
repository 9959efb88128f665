import { holdClaim, pressureScaleClaim } from '../claims/dose.ts';
import type { Technique } from '../schema/records.ts';

export const upperBackCane: Technique = {
  id: 'upper-back-cane',
  name: 'Upper back with a cane',
  kind: 'self',
  region: 'upper-back',
  tool: 'massage-cane',
  groups: ['trapezius', 'rhomboids'],
  position: 'Sitting or standing upright, the cane in both hands, its hook over the shoulder or round the back.',
  loads: [{ by: 'hook', lengthMm: 635, gripMm: 100, forceN: 100 }],
  span: ['c5', 't8'],
  pose: 'neutral',
  motion: { kind: 'hold', strokeS: null },
  steps: [
    { text: 'Hold the cane with both hands in front of you.', isOptional: false, phase: 'ready' },
    {
      text: 'Lay its curved end over your shoulder, or bring it round your back, until the knob rests on the trapezius or the rhomboids.',
      isOptional: false,
      phase: 'ready',
    },
    { text: 'Pull lightly and keep the pressure steady.', isOptional: false, phase: 'hold' },
    {
      text: 'Move the hook gently in small movements to work out the tight spot (knot).',
      isOptional: false,
      phase: 'hold',
    },
    {
      text: 'Hold on a tender spot for 20–60 seconds or until it eases. Breathe deeply.',
      isOptional: false,
      phase: 'hold',
    },
  ],
  holdS: [20, 60],
  dose: 'One to three spots on each side, 20–60 seconds each.',
  tempo: 'Slow and controlled: steady pressure, small movements.',
  pressure: { scale: [2, 5], words: 'Mild to firm. The lever multiplies your pull.' },
  shouldFeel: 'An exact pressure on one spot in the muscle that fades while you hold.',
  softer: 'Pull with one hand only, or put a folded cloth under the knob.',
  deeper: 'Use both hands and breathe out as you pull.',
  stopWhen:
    'Stop at pain that is sharp or grows, at tingling in an arm, or when the knob slips towards the spine or the neck.',
  precautions: [
    'keep-off-the-spine',
    'listen-to-your-body',
    'good-pain-and-bad-pain',
    'osteoporosis',
    'nerve-compression',
    'bruises',
  ],
  claims: [
    holdClaim,
    {
      text: 'The maker of one cane advises 1–2 minutes on an area the size of a coin, a few times a day, or to press for 5–10 seconds and let go.',
      grade: 'opinion',
      sources: ['theracane-manual'],
    },
    pressureScaleClaim,
  ],
  sources: ['practice-text', 'theracane-manual'],
};
