import { bell, smoothstep } from '#geometry/scalar.ts';

/** The spine's furrow between the erectors: from the root of the neck to the sacrum, mm. */
const FURROW_DEPTH_MM = 4;
const FURROW_HALF_MM = 17;
const FURROW_Y = { low: 880, full: 930, fades: 1240, high: 1340 } as const;

/** The gluteal cleft: from the coccyx downwards and forwards, mm. */
const CLEFT_DEPTH_MM = 30;
const CLEFT_HALF_MM = 10;
const CLEFT_Y = { full: 806, high: 862 } as const;

/** Grooves are on the back; what lies farther forward stays as it is. */
const BACK_Z = { full: 40, none: 80 } as const;

/**
 * How far the skin is drawn in along the midline of the back, mm; places in the default body.
 * The cleft is as deep as the two sides of the buttocks let it be: nothing deeper than the skin's own least thickness.
 */
export const midlineGroove = (x: number, y: number, z: number): number => {
  const isBehind = 1 - smoothstep(BACK_Z.full, BACK_Z.none, z);
  if (isBehind === 0) return 0;
  const furrow =
    FURROW_DEPTH_MM *
    bell(x, 0, FURROW_HALF_MM) *
    smoothstep(FURROW_Y.low, FURROW_Y.full, y) *
    (1 - smoothstep(FURROW_Y.fades, FURROW_Y.high, y));
  const cleft = CLEFT_DEPTH_MM * bell(x, 0, CLEFT_HALF_MM) * (1 - smoothstep(CLEFT_Y.full, CLEFT_Y.high, y));
  return isBehind * (furrow + cleft);
};
