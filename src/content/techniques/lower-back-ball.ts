import { heldPressureClaim, holdClaim, pressureScaleClaim, shortEffectClaim } from '../claims/dose.ts';
import type { Technique } from '../schema/records.ts';

export const lowerBackBall: Technique = {
  id: 'lower-back-ball',
  name: 'Lower back on a ball',
  kind: 'self',
  region: 'lower-back',
  tool: 'massage-ball',
  groups: ['erector-spinae', 'quadratus-lumborum'],
  position:
    'Lying on your back, knees bent, feet flat, the ball beside the spine. Or standing with the ball against a wall.',
  loads: [
    { by: 'floor', coneDeg: 55, leansDeg: [0], forceN: 240 },
    { by: 'wall', coneDeg: 40, forceN: 120 },
  ],
  span: ['t12', 's1'],
  pose: 'neutral',
  motion: { kind: 'circle', strokeS: [4, 8] },
  steps: [
    {
      text: 'Lie on your back with your knees bent and your feet flat on the floor.',
      isOptional: false,
      phase: 'ready',
    },
    {
      text: 'Put the ball under a tender spot of your lower back, beside the spine, never on it. Keep it below the ribs, on the muscle.',
      isOptional: false,
      phase: 'ready',
    },
    {
      text: 'Move gently, sideways or up and down, so that the ball rolls under the muscle.',
      isOptional: false,
      phase: 'move',
    },
    {
      text: 'Breathe deeply and hold on a tender spot for 20–60 seconds, or until it eases.',
      isOptional: false,
      phase: 'hold',
    },
    {
      text: 'Or put the ball between your back and a wall. Lean in and move your body to find the spot.',
      isOptional: true,
      phase: null,
    },
  ],
  holdS: [20, 60],
  dose: 'One to three tender spots on each side, 20–60 seconds each.',
  tempo: 'Slow and controlled: small movements, then stillness on the spot.',
  pressure: { scale: [2, 5], words: 'Mild to firm. A ball is small: start lighter than you think.' },
  shouldFeel: 'A clear pressure in the muscle, a hand’s breadth or less from the spine, that fades while you hold.',
  softer: 'Use the wall, a tennis ball, or a towel over the ball.',
  deeper: 'Move from the wall to the floor, or from a tennis ball to a lacrosse ball.',
  stopWhen: 'Stop at pain that is sharp or grows, at tingling or pain down a leg, or at an ache in the flank.',
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
  claims: [holdClaim, heldPressureClaim, shortEffectClaim, pressureScaleClaim],
  sources: ['practice-text', 'wilke-2018'],
};
