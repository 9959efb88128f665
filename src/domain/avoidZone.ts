import { MM_PER_M, type Vec3 } from '#anatomy/frame.ts';
import type { SpineStation } from '#anatomy/manifest.ts';

/** How far anterior of the spinous tips a surface still counts as lying over the spine: laminae, facets, sacral crest. */
export const ZONE_DEPTH_MM = 42;

/** The zone at one height: where the spinous tips lie and how far to each side no tool may press. */
export type ZoneSection = { readonly centreX: number; readonly tipZ: number; readonly halfWidthMm: number };

const sectionOf = (station: SpineStation): ZoneSection => ({
  centreX: station.tip[0],
  tipZ: station.tip[2],
  halfWidthMm: station.halfWidthMm,
});

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/**
 * The zone at a height, linear between stations; the nearest end's section above and below them.
 * `stations` run from superior to inferior; `y` and the result's places are metres in the body frame.
 * @throws RangeError where there is no station.
 */
export const zoneSectionAt = (stations: readonly SpineStation[], y: number): ZoneSection => {
  const first = stations[0];
  if (!first) throw new RangeError('the avoid zone needs at least one station of the spine, got none');
  let above = first;
  if (y >= above.tip[1]) return sectionOf(above);
  for (const below of stations) {
    if (y >= below.tip[1]) {
      const t = (above.tip[1] - y) / (above.tip[1] - below.tip[1]);
      const [a, b] = [sectionOf(above), sectionOf(below)];
      return {
        centreX: mix(a.centreX, b.centreX, t),
        tipZ: mix(a.tipZ, b.tipZ, t),
        halfWidthMm: mix(a.halfWidthMm, b.halfWidthMm, t),
      };
    }
    above = below;
  }
  return sectionOf(above);
};

/**
 * Distance in mm from a point (metres, body frame) to the zone that no tool may press; 0 inside it.
 * The zone reaches to each side by its half-width, from the first station's height to the last's, and
 * from `ZONE_DEPTH_MM` anterior of the tips backwards without end, so that whatever lies over the spine is in it.
 */
export const distanceToAvoidZoneMm = (stations: readonly SpineStation[], [x, y, z]: Vec3): number => {
  const section = zoneSectionAt(stations, y);
  const top = stations[0]?.tip[1] ?? y;
  const bottom = stations[stations.length - 1]?.tip[1] ?? y;
  const lateralMm = Math.max(0, Math.abs(x - section.centreX) * MM_PER_M - section.halfWidthMm);
  const verticalMm = Math.max(0, y - top, bottom - y) * MM_PER_M;
  const anteriorMm = Math.max(0, (z - section.tipZ) * MM_PER_M - ZONE_DEPTH_MM);
  return Math.hypot(lateralMm, verticalMm, anteriorMm);
};
