import { heldPressureClaim, holdClaim, pressureScaleClaim, shortEffectClaim } from '../claims/dose.ts';
import type { Technique } from '../schema/records.ts';

export const upperBackBallWall: Technique = {
  id: 'upper-back-ball-wall',
  name: 'Upper back with a ball on a wall',
  kind: 'self',
  region: 'upper-back',
  tool: 'massage-ball',
  groups: ['trapezius', 'rhomboids'],
  position: 'Standing with your back to a wall, the ball between the wall and your upper back.',
  loads: [{ by: 'wall', coneDeg: 40, forceN: 120 }],
  span: ['c7', 't8'],
  pose: 'neutral',
  motion: { kind: 'along-fibres', strokeS: [4, 8] },
  steps: [
    { text: 'Stand with your back to a wall, feet a step away from it.', isOptional: false, phase: 'ready' },
    {
      text: 'Put the ball between the wall and your upper back or shoulder blade, on muscle beside the spine.',
      isOptional: false,
      phase: 'ready',
    },
    { text: 'Lean into the ball until you feel pressure on the tender spot.', isOptional: false, phase: 'ready' },
    {
      text: 'Move your body gently up, down or from side to side, so that the ball rolls over the muscle.',
      isOptional: false,
      phase: 'move',
    },
    {
      text: 'Hold on a tender spot for 20–60 seconds or until it eases. Breathe deeply.',
      isOptional: false,
      phase: 'hold',
    },
  ],
  holdS: [20, 60],
  dose: 'One to three tender spots on each side, 20–60 seconds each.',
  tempo: 'Slow and controlled: small movements, then stillness on the spot.',
  pressure: { scale: [2, 6], words: 'Mild to firm. Your feet set it.' },
  shouldFeel: 'A clear pressure in the muscle between the shoulder blade and the spine that fades while you hold.',
  softer: 'Step closer to the wall, or use a tennis ball.',
  deeper: 'Step further away, bend your knees a little, or reach the arm of that side across your chest.',
  stopWhen: 'Stop at pain that is sharp or grows, at pressure on bone, or at tingling in an arm.',
  precautions: [
    'keep-off-the-spine',
    'listen-to-your-body',
    'good-pain-and-bad-pain',
    'osteoporosis',
    'nerve-compression',
    'bruises',
  ],
  claims: [holdClaim, heldPressureClaim, shortEffectClaim, pressureScaleClaim],
  sources: ['practice-text', 'wilke-2018'],
};
