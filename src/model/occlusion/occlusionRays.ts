/** Rays a vertex. The pictures stop changing to the eye between 24 and 32. */
export const OCCLUSION_RAYS = 32;
/** What lies farther off than this casts no shade. */
export const OCCLUSION_REACH_MM = 45;
/** Rays start this far off the surface, so that they do not meet their own triangle. */
export const OCCLUSION_OFFSET_MM = 0.6;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Directions over the hemisphere round +Z, as dense as the cosine of their slope: a golden spiral on the
 * disc, lifted onto the sphere. Each counts the same.
 *
 * @returns 3 numbers a direction, unit length
 */
export const cosineDirections = (count: number): Float64Array => {
  const directions = new Float64Array(count * 3);
  for (let i = 0; i < count; i++) {
    const squared = (i + 0.5) / count;
    const radius = Math.sqrt(squared);
    directions[i * 3] = radius * Math.cos(i * GOLDEN_ANGLE);
    directions[i * 3 + 1] = radius * Math.sin(i * GOLDEN_ANGLE);
    directions[i * 3 + 2] = Math.sqrt(1 - squared);
  }
  return directions;
};

/**
 * An angle 0…2π that depends on a place alone: vertices of two meshes in one place look in the same
 * directions, so that a muscle split in two shows no seam.
 */
export const angleAt = (x: number, y: number, z: number): number => {
  const mixed =
    Math.imul(Math.round(x * 64), 73856093) ^
    Math.imul(Math.round(y * 64), 19349663) ^
    Math.imul(Math.round(z * 64), 83492791);
  return ((Math.imul(mixed, 2654435761) >>> 0) / 4294967296) * 2 * Math.PI;
};
