import type { Source } from '../schema/records.ts';

export const interscapularUltrasound: Source = {
  id: 'interscapular-ultrasound',
  kind: 'trial',
  title: 'Thickness of trapezius, rhomboid and serratus posterior by ultrasound',
  citation: 'J Clin Ultrasound (JCU 20775); n = 55.',
};
