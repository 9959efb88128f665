/**
 * A length measured from the midline or from the back: all of it grows by `scale`, and what lies beyond `from`
 * grows by `excess` more, easing in over about `ease`. Lengths in mm, zero or positive. Once differentiable.
 */
export type Stretch = {
  readonly scale: number;
  readonly excess: number;
  readonly from: number;
  readonly ease: number;
};

const easedIn = (beyond: number, ease: number): number => (beyond > 0 ? (beyond * beyond) / (beyond + ease) : 0);

/** Where a length comes to lie. */
export const stretch = ({ scale, excess, from, ease }: Stretch, length: number): number =>
  scale * length + excess * easedIn(length - from, ease);

/** How fast a stretched length grows with the length. */
export const slopeOf = ({ scale, excess, from, ease }: Stretch, length: number): number => {
  const share = length > from ? ease / (length - from + ease) : 1;
  return scale + excess * (1 - share * share);
};

/** The length that comes to lie at `stretched`: the exact inverse of `stretch`. */
export const unstretch = ({ scale, excess, from, ease }: Stretch, stretched: number): number => {
  const rest = stretched - scale * from;
  if (rest <= 0 || excess === 0) return stretched / scale;
  // scale·u + excess·u² / (u + ease) = rest, a quadratic in u of which one root is positive.
  const a = scale + excess;
  const b = scale * ease - rest;
  const c = -rest * ease;
  return from + (-b + Math.sqrt(b * b - 4 * a * c)) / (2 * a);
};

/** The excess with which the length `reference` comes to lie at `target`. */
export const excessFor = (shape: Omit<Stretch, 'excess'>, reference: number, target: number): number =>
  (target - shape.scale * reference) / easedIn(reference - shape.from, shape.ease);
