import type { Side } from '#anatomy/sides.ts';
import type { SkinMap } from '#anatomy/skinMap.ts';

/** Skin that faces forwards by more than this is behind the drawing. */
const BACK_MAX_Z = 0.35;

/** The vertex for which a distance is least; null where none comes within `within`. */
const nearest = (map: SkinMap, distanceOf: (vertex: number) => number, within: number): number | null => {
  let best: number | null = null;
  let least = within;
  for (let i = 0; i < map.reasons.length; i++) {
    const distance = distanceOf(i);
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
};

/**
 * The skin point that is seen from behind at a place of the flat map; null where there is none within reach.
 * @param x mm to the right as seen from behind @param y mm downwards, as the flat map is drawn
 */
export const findOnFlatMap = (map: SkinMap, x: number, y: number, withinMm: number): number | null =>
  nearest(
    map,
    (i) =>
      (map.normals[i * 3 + 2] as number) > BACK_MAX_Z
        ? Number.POSITIVE_INFINITY
        : Math.hypot((map.positions[i * 3] as number) + x, (map.positions[i * 3 + 1] as number) + y),
    withinMm,
  );

/** The skin point on a side at a height and a distance from the spine, measured over the skin; null where there is no skin. */
export const findByDistance = (
  map: SkinMap,
  side: Side,
  heightMm: number,
  distanceMm: number,
  withinMm = 12,
): number | null =>
  nearest(
    map,
    (i) => {
      const x = map.positions[i * 3] as number;
      if (side === 'left' ? x < 0 : x > 0) return Number.POSITIVE_INFINITY;
      return Math.hypot(
        (map.positions[i * 3 + 1] as number) - heightMm,
        (map.spineDistancesMm[i] as number) - distanceMm,
      );
    },
    withinMm,
  );
