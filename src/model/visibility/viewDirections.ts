const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Looks from so many sides on the left half of the sphere; the body's mirror image stands for the other half. */
export const VIEW_COUNT = 192;

/**
 * Directions from the body towards the viewer, evenly spread over the half of the sphere with x ≥ 0.
 *
 * @returns 3 numbers a direction, unit length
 */
export const viewDirections = (count: number = VIEW_COUNT): Float64Array => {
  const directions = new Float64Array(count * 3);
  for (let i = 0; i < count; i++) {
    const y = 1 - (2 * i + 1) / count;
    const radius = Math.sqrt(1 - y * y);
    // A golden spiral over the whole sphere, folded onto its left half.
    const angle = i * GOLDEN_ANGLE;
    directions.set([Math.abs(radius * Math.cos(angle)), y, radius * Math.sin(angle)], i * 3);
  }
  return directions;
};
