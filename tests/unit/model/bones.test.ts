import Module, { type ManifoldToplevel } from 'manifold-3d';
import { beforeAll, describe, expect, it } from 'vitest';
import { PARTS } from '#anatomy/structures.ts';
import { countComponents } from '#geometry/components.ts';
import { boundsOfMesh, countOpenEdges, smallestTriangleArea, volumeOf } from '#geometry/measureMesh.ts';
import { BONE_PARTS, boneSolid, buildBone, buildBones } from '#model/bones/buildBones.ts';
import type { BuiltBone } from '#model/built.ts';

let bones: ReadonlyMap<string, BuiltBone>;
let manifold: ManifoldToplevel;

beforeAll(async () => {
  manifold = await Module();
  manifold.setup();
  bones = new Map(buildBones().map((bone) => [bone.part, bone]));
}, 600_000);

const meshOf = (part: string): BuiltBone['mesh'] => {
  const bone = bones.get(part);
  if (!bone) throw new Error(`expected a bone ${part}`);
  return bone.mesh;
};

/** Handles of a closed surface: 0 for a ball, 1 for a ring; the checker refuses meshes that are not manifold. */
const genusOf = (part: string): number => {
  const { positions, indices } = meshOf(part);
  const solid = new manifold.Manifold(new manifold.Mesh({ numProp: 3, vertProperties: positions, triVerts: indices }));
  const genus = solid.genus();
  solid.delete();
  return genus;
};

const expectedGenus = (part: string): number => {
  // The canal and, in the neck, the two foramina of the vertebral arteries.
  if (part.startsWith('vertebra-c')) return 3;
  if (part.startsWith('vertebra-')) return 1;
  if (part === 'occipital-bone' || part === 'hip-bone') return 1;
  // One cavity with eighteen openings: the canal's two ends, four pairs of pelvic and four of dorsal foramina.
  if (part === 'sacrum') return 17;
  return 0;
};

/** Plausible volumes in ml, from small adults to large ones. */
const VOLUMES_ML: Readonly<Record<string, readonly [number, number]>> = {
  'vertebra-c5': [7, 15],
  'vertebra-t8': [20, 40],
  'vertebra-l3': [40, 75],
  'disc-l3': [7, 20],
  sacrum: [110, 220],
  'rib-7': [14, 32],
  scapula: [45, 95],
  clavicle: [18, 40],
  'hip-bone': [220, 420],
};

describe('the skeleton', () => {
  it('has every bone, disc and cartilage of the vocabulary and nothing else', () => {
    const wanted = PARTS.filter((p) => ['bone', 'disc', 'cartilage'].includes(p.tissue)).map((p) => p.id);
    expect(BONE_PARTS).toEqual(wanted);
  });

  it('stays within the triangles that the page can afford', () => {
    const paired = new Set(PARTS.filter((p) => p.isPaired).map((p) => p.id));
    let triangles = 0;
    for (const [part, { mesh }] of bones) triangles += (mesh.indices.length / 3) * (paired.has(part) ? 2 : 1);
    expect(triangles).toBeLessThan(200_000);
  });

  it('gives the same bytes for the same bone', () => {
    expect(buildBone('vertebra-c7').mesh).toEqual(meshOf('vertebra-c7'));
  });

  it('names the part that is no bone', () => {
    expect(() => buildBone('trapezius-descending')).toThrow('got trapezius-descending');
  });
});

// The cartilages are several bars, some of them joined into rings: no number of holes is theirs.
it.each(BONE_PARTS.filter((part) => part !== 'costal-cartilage'))(
  '%s has as many holes as anatomy gives it',
  (part) => {
    expect(genusOf(part)).toBe(expectedGenus(part));
  },
);

describe.each(BONE_PARTS)('%s', (part) => {
  it('is closed and faces outward', () => {
    expect(countOpenEdges(meshOf(part))).toBe(0);
    expect(volumeOf(meshOf(part))).toBeGreaterThan(0);
  });

  it('has no triangle without area', () => {
    expect(smallestTriangleArea(meshOf(part))).toBeGreaterThan(0);
  });

  it('is in one piece', () => {
    expect(countComponents(meshOf(part))).toBe(part === 'costal-cartilage' ? 10 : 1);
  });

  it('has normals of unit length', () => {
    const { normals } = meshOf(part);
    for (let i = 0; i < normals.length; i += 3) {
      expect(Math.hypot(normals[i] ?? 0, normals[i + 1] ?? 0, normals[i + 2] ?? 0)).toBeCloseTo(1, 4);
    }
  });

  it('lies on the left, or across the midline evenly', () => {
    const { min, max } = boundsOfMesh(meshOf(part));
    const isPaired = PARTS.find((p) => p.id === part)?.isPaired;
    if (isPaired) expect((min[0] + max[0]) / 2).toBeGreaterThan(5);
    else expect(Math.abs(min[0] + max[0])).toBeLessThan(0.6);
  });

  it('lies inside its solid’s box', () => {
    const { min, max } = boundsOfMesh(meshOf(part));
    const { bounds } = boneSolid(part);
    for (const axis of [0, 1, 2] as const) {
      expect(min[axis]).toBeGreaterThan(bounds.min[axis] - 1);
      expect(max[axis]).toBeLessThan(bounds.max[axis] + 1);
    }
  });
});

describe.each(BONE_PARTS.filter((part) => !PARTS.find((p) => p.id === part)?.isPaired))('the solid of %s', (part) => {
  it('is the same on both sides', () => {
    const { sdf, bounds } = boneSolid(part);
    for (let i = 0; i < 200; i++) {
      const [x, y, z] = ([0, 1, 2] as const).map((axis) => {
        const share = 0.5 + 0.5 * Math.sin(i * (1.3 + axis) + axis);
        return bounds.min[axis] + share * (bounds.max[axis] - bounds.min[axis]);
      });
      expect(sdf(x ?? 0, y ?? 0, z ?? 0)).toBeCloseTo(sdf(-(x ?? 0), y ?? 0, z ?? 0), 9);
    }
  });
});

describe.each(Object.entries(VOLUMES_ML))('the volume of %s', (part, [low, high]) => {
  it(`lies between ${low} and ${high} ml`, () => {
    const volumeMl = volumeOf(meshOf(part)) / 1000;
    expect(volumeMl).toBeGreaterThan(low);
    expect(volumeMl).toBeLessThan(high);
  });
});
