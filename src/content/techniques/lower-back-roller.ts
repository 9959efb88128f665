import {
  holdClaim,
  pressureScaleClaim,
  professionalsDoseClaim,
  rollingDoseClaim,
  shortEffectClaim,
  slowClaim,
} from '../claims/dose.ts';
import { lumbarRollingClaims } from '../claims/lumbarRolling.ts';
import type { Technique } from '../schema/records.ts';

export const lowerBackRoller: Technique = {
  id: 'lower-back-roller',
  name: 'Lower back on a foam roller',
  kind: 'self',
  region: 'lower-back',
  tool: 'foam-roller',
  groups: ['erector-spinae', 'quadratus-lumborum'],
  position: 'Sitting on the floor, the roller under your lower back. Knees bent, both feet flat, hands behind you.',
  loads: [{ by: 'floor', coneDeg: 55, leansDeg: [-20, 0, 20], forceN: 240 }],
  span: ['t12', 's1'],
  pose: 'neutral',
  motion: { kind: 'along-column', strokeS: [2, 4] },
  steps: [
    {
      text: 'Sit on the floor with the roller under your lower back. Bend your knees and put your feet flat.',
      isOptional: false,
      phase: 'ready',
    },
    {
      text: 'Put your hands on the floor behind you. Let them carry part of your weight.',
      isOptional: false,
      phase: 'ready',
    },
    {
      text: 'Roll slowly between the top of your glutes and just below your ribs, up and down. Stay off the spine: lean so that the muscle to one side takes the load.',
      isOptional: false,
      phase: 'move',
    },
    {
      text: 'Breathe deeply. Rest on a tender spot for 20–60 seconds or until it eases.',
      isOptional: false,
      phase: 'hold',
    },
    {
      text: 'For more pressure, lean a little to one side, onto the erector spinae. Then change sides.',
      isOptional: true,
      phase: 'hold',
    },
  ],
  holdS: [20, 60],
  dose: '1–3 sets of 30–60 seconds on each side, with a rest between.',
  tempo: 'Slow and controlled: 2–4 seconds for each stroke, one way.',
  pressure: { scale: [2, 5], words: 'Mild to firm. You can breathe deeply and talk.' },
  shouldFeel: 'A dull, broad pressure beside the spine that eases as you stay. Not on the bone.',
  softer: 'Push more through your hands and feet, use a softer roller, or use your hands on the lower back instead.',
  deeper: 'Shift a little more weight to one side. Do not arch over the roller.',
  stopWhen:
    'Stop at pain that is sharp or grows, at pressure on the spine, or at tingling, numbness or pain down a leg.',
  precautions: [
    'keep-off-the-spine',
    'listen-to-your-body',
    'good-pain-and-bad-pain',
    'disc-trouble',
    'nerve-compression',
    'osteoporosis',
    'unexplained-back-pain',
    'pregnancy',
  ],
  claims: [
    ...lumbarRollingClaims,
    holdClaim,
    rollingDoseClaim,
    professionalsDoseClaim,
    slowClaim,
    shortEffectClaim,
    pressureScaleClaim,
  ],
  sources: ['practice-text', 'behm-2020', 'fijavz-2024'],
};
