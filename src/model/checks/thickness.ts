import type { PartId } from '#anatomy/structures.ts';
import { buildBvh } from '#geometry/bvh.ts';
import { createRayHit, raycastFirst } from '#geometry/bvhRaycast.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import type { Place, Places } from './places.ts';

const BEHIND_MM = -1000;
const THROUGH_MM = 2000;
/** Far enough under the surface to leave the triangle that was met. */
const INSIDE_MM = 0.01;
const STEPS = 4;

/**
 * How thick a sheet is round a place on the back, as a probe held square to its surface would find it: the median over
 * a patch, mm.
 *
 * @param mesh closed, wound outward, mm
 * @param halfMm how far the patch reaches from the place
 * @throws where the sheet does not lie there
 */
export const thicknessRound = (mesh: TriangleMesh, [atX, atY]: Place, halfMm: number): number => {
  const surface = buildBvh(mesh.positions, mesh.indices);
  const hit = createRayHit();
  const found: number[] = [];
  for (let i = -STEPS; i <= STEPS; i++) {
    for (let j = -STEPS; j <= STEPS; j++) {
      const x = atX + (i * halfMm) / STEPS;
      const y = atY + (j * halfMm) / STEPS;
      if (!raycastFirst(surface, x, y, BEHIND_MM, 0, 0, 1, THROUGH_MM, hit)) continue;
      const z = BEHIND_MM + hit.distance;
      const [nx, ny, nz] = normalOf(mesh, hit.triangle);
      const [ix, iy, iz] = [x - nx * INSIDE_MM, y - ny * INSIDE_MM, z - nz * INSIDE_MM];
      if (raycastFirst(surface, ix, iy, iz, -nx, -ny, -nz, THROUGH_MM, hit)) found.push(hit.distance + INSIDE_MM);
    }
  }
  const median = found.sort((a, b) => a - b)[Math.floor(found.length / 2)];
  if (median === undefined) throw new Error(`expected the sheet at ${atX}, ${atY}, found nothing there`);
  return median;
};

const normalOf = ({ positions, indices }: TriangleMesh, triangle: number): [number, number, number] => {
  const [a, b, c] = [0, 1, 2].map((k) => (indices[triangle * 3 + k] as number) * 3) as [number, number, number];
  const edge = (to: number, axis: number): number => (positions[to + axis] as number) - (positions[a + axis] as number);
  const x = edge(b, 1) * edge(c, 2) - edge(b, 2) * edge(c, 1);
  const y = edge(b, 2) * edge(c, 0) - edge(b, 0) * edge(c, 2);
  const z = edge(b, 0) * edge(c, 1) - edge(b, 1) * edge(c, 0);
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
};

/** A thickness by ultrasound and where it was taken. */
export type PublishedThickness = {
  readonly part: PartId;
  readonly words: string;
  readonly source: string;
  readonly at: (places: Places) => Place;
  /** Two standard deviations either side of the men's mean, where there is one; mm. */
  readonly range: readonly [min: number, max: number];
};

/** @source interscapular-ultrasound, fascia-thickness */
export const PUBLISHED_THICKNESSES: readonly PublishedThickness[] = [
  {
    part: 'trapezius-ascending',
    words: 'between the shoulder blades: 4.9 ± 1.0 mm in men, 3.4 ± 0.8 in women',
    source: 'interscapular-ultrasound',
    at: (places) => places.across('t5', 0.28),
    range: [2.9, 6.9],
  },
  {
    part: 'rhomboid-major',
    words: 'between the shoulder blades: 6.3 ± 2.3 mm in men, 3.8 ± 1.7 in women',
    source: 'interscapular-ultrasound',
    at: (places) => places.across('t5', 0.26),
    range: [1.7, 10.9],
  },
  {
    part: 'serratus-posterior-superior',
    words: 'under the rhomboids: 3.5 ± 1.4 mm in men, 2.2 ± 1.5 in women',
    source: 'interscapular-ultrasound',
    at: (places) => places.across('t2', 0.24),
    range: [0.7, 6.3],
  },
  {
    part: 'thoracolumbar-fascia',
    words: 'posterior layer, 1.5–1.6 mm; half a millimetre either way',
    source: 'fascia-thickness',
    at: (places) => places.towardsCrest('l3', 0.15),
    range: [1, 2.1],
  },
];
