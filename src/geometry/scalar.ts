/** Scalar helpers shared by the generators. */
export const clamp = (value: number, low: number, high: number): number => (value < low ? low : Math.min(value, high));

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

/** 0 below `edge0`, 1 above `edge1`, and a cubic ease between. */
export const smoothstep = (edge0: number, edge1: number, value: number): number => {
  const t = clamp((value - edge0) / (edge1 - edge0), 0, 1);
  return t * t * (3 - 2 * t);
};

/** A bell of height 1 at `centre`, falling to 1/e at `width`. */
export const bell = (value: number, centre: number, width: number): number => {
  const t = (value - centre) / width;
  return Math.exp(-t * t);
};
