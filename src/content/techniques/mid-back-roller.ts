import {
  holdClaim,
  pressureScaleClaim,
  professionalsDoseClaim,
  rollingDoseClaim,
  shortEffectClaim,
  slowClaim,
} from '../claims/dose.ts';
import type { Technique } from '../schema/records.ts';

export const midBackRoller: Technique = {
  id: 'mid-back-roller',
  name: 'Mid-back on a foam roller',
  kind: 'self',
  region: 'mid-back',
  tool: 'foam-roller',
  groups: ['erector-spinae', 'trapezius', 'rhomboids', 'latissimus-dorsi'],
  position:
    'Lying on your back, the roller across under your mid-back. Knees bent, both feet flat, arms crossed or hands behind the head.',
  loads: [{ by: 'floor', coneDeg: 55, leansDeg: [-15, 0, 15], forceN: 240 }],
  span: ['c7', 't12'],
  pose: 'arms-crossed',
  motion: { kind: 'along-column', strokeS: [2, 4] },
  steps: [
    {
      text: 'Lie on your back with the roller across under your mid-back. Bend your knees and put your feet flat.',
      isOptional: false,
      phase: 'ready',
    },
    {
      text: 'Cross your arms on your chest, or put your hands behind your head to hold up your neck.',
      isOptional: false,
      phase: 'ready',
    },
    {
      text: 'Lift your hips a little. Roll slowly up and down between the base of your neck and the bottom of your ribs.',
      isOptional: false,
      phase: 'move',
    },
    {
      text: 'Breathe deeply. Rest on a tender spot for 20–60 seconds or until it eases.',
      isOptional: false,
      phase: 'hold',
    },
    {
      text: 'To go deeper, stop on a tight spot and let your back bend gently backwards over the roller.',
      isOptional: true,
      phase: 'hold',
    },
  ],
  holdS: [20, 60],
  dose: '1–3 sets of 30–60 seconds, with a rest between.',
  tempo: 'Slow and controlled: 2–4 seconds for each stroke, one way.',
  pressure: { scale: [3, 6], words: 'Firm but comfortable. You can breathe deeply and talk.' },
  shouldFeel: 'A broad, firm pressure on both sides of the spine, and a mild stretch across the chest.',
  softer: 'Keep your hips on the floor, push more through your feet, or use a softer roller.',
  deeper:
    'Lift the hips higher, pause where it is tight and extend gently. Tilt slightly to one side to press beside the spine.',
  stopWhen: 'Stop at pain that is sharp or grows, at pain on the bones of the spine or ribs, or at tingling in an arm.',
  precautions: [
    'keep-off-the-spine',
    'listen-to-your-body',
    'good-pain-and-bad-pain',
    'osteoporosis',
    'disc-trouble',
    'fractures',
    'recent-surgery-sites',
    'pregnancy',
  ],
  claims: [holdClaim, rollingDoseClaim, professionalsDoseClaim, slowClaim, shortEffectClaim, pressureScaleClaim],
  sources: ['practice-text', 'behm-2020'],
};
