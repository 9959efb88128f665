import { holdClaim, pressureScaleClaim } from '../claims/dose.ts';
import type { Technique } from '../schema/records.ts';

export const lowerBackHands: Technique = {
  id: 'lower-back-hands',
  name: 'Lower back with your hands',
  kind: 'self',
  region: 'lower-back',
  tool: 'hands',
  groups: ['erector-spinae', 'quadratus-lumborum'],
  position: 'Sitting or standing, hands on your lower back.',
  steps: [
    { text: 'Sit or stand with your shoulders loose.', isOptional: false },
    {
      text: 'Put your thumbs or your knuckles on the muscle to the left and right of your lower spine.',
      isOptional: false,
    },
    { text: 'Press gently and make small circles.', isOptional: false },
    { text: 'Or stroke along the muscles, downwards from the ribs to the pelvis.', isOptional: true },
    { text: 'Breathe deeply. Stay on a tender spot for 20–60 seconds or until it eases.', isOptional: false },
  ],
  holdS: [20, 60],
  dose: 'One to two minutes on each side, or until your thumbs tire.',
  tempo: 'Slow and controlled: a circle in about two seconds, or one long stroke with each breath.',
  pressure: { scale: [1, 4], words: 'Gentle.' },
  shouldFeel: 'Warmth and a mild pressure that loosens the muscle beside the spine.',
  softer: 'Use flat palms and stroke only.',
  deeper: 'Use knuckles instead of thumbs and lean back a little.',
  stopWhen: 'Stop at pain that is sharp or grows, at tingling or numbness, or when your thumbs or wrists ache.',
  precautions: [
    'keep-off-the-spine',
    'listen-to-your-body',
    'good-pain-and-bad-pain',
    'nerve-compression',
    'disc-trouble',
    'unexplained-back-pain',
  ],
  claims: [holdClaim, pressureScaleClaim],
  sources: ['practice-text'],
};
