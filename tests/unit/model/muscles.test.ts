import { beforeAll, describe, expect, it } from 'vitest';
import { findPart, PARTS, type PartId } from '#anatomy/structures.ts';
import { buildBvh } from '#geometry/bvh.ts';
import { createRayHit, raycastFirst } from '#geometry/bvhRaycast.ts';
import { countOpenEdges, smallestTriangleArea, volumeOf } from '#geometry/measureMesh.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { boneSolid } from '#model/bones/buildBones.ts';
import type { BuiltMuscle } from '#model/built.ts';
import { buildMuscleLayers } from '#model/muscles/buildMuscles.ts';
import { rhomboidMajor, rhomboidMinor } from '#model/muscles/recipes/rhomboids.ts';
import { trapezius } from '#model/muscles/recipes/trapezius.ts';
import { STAGES } from '#model/muscles/stages.ts';

const BONES: readonly PartId[] = [
  'scapula',
  'clavicle',
  ...['c7', 't1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10', 't11', 't12'].map(
    (level) => `vertebra-${level}`,
  ),
  ...Array.from({ length: 12 }, (_, i) => `rib-${i + 1}`),
];

describe('the table of muscles', () => {
  it('holds every muscle and fascia of the vocabulary once, and nothing else', () => {
    const listed = STAGES.flatMap(({ muscles }) => muscles.flatMap(({ parts }) => parts.map(({ part }) => part)));
    const wanted = PARTS.filter(
      ({ tissue }) => tissue === 'muscle' || tissue === 'fascia' || tissue === 'ligament',
    ).map(({ id }) => id);
    expect([...listed].sort()).toEqual([...wanted].sort());
  });

  it('names only bones that the vocabulary has', () => {
    for (const { muscles } of STAGES) {
      for (const { bone } of muscles.flatMap(({ sheets }) => sheets.flatMap(({ attachments }) => attachments))) {
        expect(['bone', 'cartilage']).toContain(findPart(bone)?.tissue);
      }
    }
  });

  it('cuts a sheet into parts that leave no gap and do not overlap', () => {
    for (const { parts } of STAGES.flatMap(({ muscles }) => muscles)) {
      expect(parts[0]?.across[0]).toBe(0);
      expect(parts.at(-1)?.across[1]).toBe(1);
      for (const [i, part] of parts.slice(1).entries()) expect(part.across[0]).toBe(parts[i]?.across[1]);
    }
  });
});

describe('rhomboids and trapezius on the thorax', () => {
  let bones: ReadonlyMap<PartId, BoundedSdf>;
  let muscles: ReadonlyMap<PartId, BuiltMuscle>;
  const muscle = (part: PartId): BuiltMuscle => {
    const found = muscles.get(part);
    if (!found) throw new Error(`${part} was not built`);
    return found;
  };
  beforeAll(() => {
    bones = new Map(BONES.map((part) => [part, boneSolid(part)]));
    const stages = [
      { muscles: [rhomboidMinor, rhomboidMajor], isUnderShoulder: false, roomMm: 0 },
      { muscles: [trapezius], isUnderShoulder: false, roomMm: 0 },
    ];
    muscles = new Map(buildMuscleLayers(bones, { stages }).muscles.map((m) => [m.part, m]));
  });

  it('are closed, face outward and have no collapsed triangles', () => {
    for (const { mesh } of muscles.values()) {
      expect(countOpenEdges(mesh)).toBe(0);
      expect(volumeOf(mesh)).toBeGreaterThan(2000);
      expect(smallestTriangleArea(mesh)).toBeGreaterThan(1e-5);
    }
  });

  it('carry fibre coordinates and tendon masks between 0 and 1', () => {
    for (const { mesh, fibre } of muscles.values()) {
      expect(fibre.length / 4).toBe(mesh.positions.length / 3);
      expect(fibre.every((value) => value >= 0 && value <= 1)).toBe(true);
    }
  });

  it('attach where they are said to, within 5 mm on average', () => {
    for (const { attachments } of muscles.values()) {
      for (const { bone, points } of attachments) {
        const solid = bones.get(bone);
        if (!solid) continue;
        const mean = points.reduce((sum, [x, y, z]) => sum + Math.max(0, solid.sdf(x, y, z)), 0) / points.length;
        expect(mean, bone).toBeLessThan(5);
      }
    }
  });

  it('lie in the order of dissection: from behind a probe meets the trapezius, then the rhomboid', () => {
    const hit = createRayHit();
    const depthAt = (part: PartId, x: number, y: number): number | null => {
      const { positions, indices } = muscle(part).mesh;
      return raycastFirst(buildBvh(positions, indices), x, y, -200, 0, 0, 1, 400, hit) ? hit.distance : null;
    };
    let both = 0;
    for (const [x, y] of [
      [25, 1285],
      [35, 1275],
      [45, 1262],
    ] as const) {
      const superficial = depthAt('trapezius-ascending', x, y);
      const deep = depthAt('rhomboid-major', x, y);
      if (superficial === null || deep === null) continue;
      both++;
      expect(superficial).toBeLessThan(deep);
    }
    expect(both).toBe(3);
  });

  it('leave no seam: parts of the trapezius share places and normals along their cut', () => {
    const keysOf = (part: PartId) => {
      const { positions, normals } = muscle(part).mesh;
      return new Set(
        Array.from({ length: positions.length / 3 }, (_, i) =>
          [...positions.subarray(i * 3, i * 3 + 3), ...normals.subarray(i * 3, i * 3 + 3)].join(' '),
        ),
      );
    };
    const middle = keysOf('trapezius-transverse');
    for (const neighbour of ['trapezius-descending', 'trapezius-ascending']) {
      const shared = [...keysOf(neighbour)].filter((key) => middle.has(key)).length;
      expect(shared, neighbour).toBeGreaterThanOrEqual(64);
    }
  });
});
