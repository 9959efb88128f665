import type { Vec3 } from '#anatomy/frame.ts';
import type { RawMesh } from './surfaceNets.ts';
import { add, scale } from './vec.ts';

/**
 * A closed skin over rings of points, one ring a section, all with the same count; each end is capped by a fan.
 * Rings go round counter-clockwise seen from the last section towards the first, so that the skin faces outward.
 * @throws where fewer than two sections are given or they differ in count
 */
export const loft = (sections: readonly (readonly Vec3[])[]): RawMesh => {
  const around = sections[0]?.length ?? 0;
  if (sections.length < 2 || around < 3 || sections.some((ring) => ring.length !== around)) {
    throw new Error(`expected at least 2 rings of equal size ≥ 3, got ${sections.map((r) => r.length).join(', ')}`);
  }
  const points: Vec3[] = sections.flat();
  const indices: number[] = [];
  for (let i = 0; i < sections.length - 1; i++) {
    for (let j = 0; j < around; j++) {
      const a = i * around + j;
      const b = i * around + ((j + 1) % around);
      indices.push(a, b, b + around, a, b + around, a + around);
    }
  }
  for (const end of [0, sections.length - 1]) {
    const ring = sections[end] ?? [];
    const hub = points.length;
    points.push(scale(ring.reduce<Vec3>(add, [0, 0, 0]), 1 / around));
    for (let j = 0; j < around; j++) {
      const a = end * around + j;
      const b = end * around + ((j + 1) % around);
      if (end === 0) indices.push(hub, b, a);
      else indices.push(hub, a, b);
    }
  }
  return { positions: new Float32Array(points.flat()), indices: new Uint32Array(indices) };
};
