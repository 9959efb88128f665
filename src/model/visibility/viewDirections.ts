const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** So many sides are looked from: about eight degrees lie between two of them. */
export const VIEW_COUNT = 360;

/**
 * Directions from the body towards the viewer, evenly spread over the sphere.
 *
 * @returns 3 numbers a direction, unit length
 */
export const viewDirections = (count: number = VIEW_COUNT): Float64Array => {
  const directions = new Float64Array(count * 3);
  for (let i = 0; i < count; i++) {
    const y = 1 - (2 * i + 1) / count;
    const radius = Math.sqrt(1 - y * y);
    const angle = i * GOLDEN_ANGLE;
    directions.set([radius * Math.cos(angle), y, radius * Math.sin(angle)], i * 3);
  }
  return directions;
};
