import { heldPressureClaim, holdClaim, pressureScaleClaim, shortEffectClaim } from '../claims/dose.ts';
import type { Technique } from '../schema/records.ts';

export const midBackBall: Technique = {
  id: 'mid-back-ball',
  name: 'Mid-back on a ball',
  kind: 'self',
  region: 'mid-back',
  tool: 'massage-ball',
  groups: ['rhomboids', 'trapezius', 'erector-spinae', 'latissimus-dorsi'],
  position: 'Lying on your back, the ball beside the spine between the shoulder blades, arms crossed over your chest.',
  loads: [{ by: 'floor', coneDeg: 55, leansDeg: [0], forceN: 240 }],
  span: ['t2', 't12'],
  pose: 'arms-crossed',
  motion: { kind: 'along-fibres', strokeS: [4, 8] },
  steps: [
    {
      text: 'Lie on your back. Put the ball beside the spine, between the shoulder blades or on a tight spot of your mid-back.',
      isOptional: false,
      phase: 'ready',
    },
    {
      text: 'Cross your arms on your chest. This spreads the shoulder blades and lays the rhomboids open.',
      isOptional: false,
      phase: 'ready',
    },
    { text: 'Move your body gently so that the ball rolls over the muscle.', isOptional: false, phase: 'move' },
    {
      text: 'Or stay still and press steadily on the tender spot (trigger point). Hold for 20–60 seconds or until it eases, breathing deeply.',
      isOptional: true,
      phase: 'hold',
    },
    { text: 'Move the ball to the other side of the spine and repeat.', isOptional: false, phase: null },
  ],
  holdS: [20, 60],
  dose: 'One to three tender spots on each side, 20–60 seconds each.',
  tempo: 'Slow and controlled: small movements, then stillness on the spot.',
  pressure: { scale: [3, 6], words: 'Firm but comfortable. You can breathe deeply and talk.' },
  shouldFeel: 'A clear pressure between the spine and the shoulder blade that fades while you hold.',
  softer: 'Use a tennis ball, a towel over the ball, or stand against a wall.',
  deeper: 'Hug yourself tighter, or lift the hips a little so that more weight rests on the ball.',
  stopWhen: 'Stop at pain that is sharp or grows, at pain on a rib or on the spine, or at tingling in an arm.',
  precautions: [
    'keep-off-the-spine',
    'listen-to-your-body',
    'good-pain-and-bad-pain',
    'osteoporosis',
    'fractures',
    'recent-surgery-sites',
    'bruises',
  ],
  claims: [
    holdClaim,
    heldPressureClaim,
    {
      text: 'Practitioners place a lacrosse ball between the spine and the shoulder blade for the rhomboids.',
      grade: 'practice',
      sources: ['prehabguys-rhomboid'],
    },
    shortEffectClaim,
    pressureScaleClaim,
  ],
  sources: ['practice-text', 'wilke-2018', 'prehabguys-rhomboid'],
};
