import { describe, expect, it } from 'vitest';
import type { PartId } from '#anatomy/structures.ts';
import { lookFrom, NEVER_SEEN, prepareSight, type SightPart } from '#model/visibility/lookFrom.ts';
import { viewDirections } from '#model/visibility/viewDirections.ts';

/** A closed box, two triangles a face: x from, x to, then y, then z. */
const box = (part: PartId, half: number, centre: readonly [number, number, number] = [0, 0, 0]): SightPart => {
  const corners = Array.from({ length: 8 }, (_, i) => [i & 1 ? 1 : -1, i & 2 ? 1 : -1, i & 4 ? 1 : -1]);
  const faces = [
    [0, 4, 6, 2],
    [1, 3, 7, 5],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 2, 3, 1],
    [4, 5, 7, 6],
  ];
  return {
    part,
    mesh: {
      positions: Float32Array.from(corners.flatMap((c) => c.map((v, k) => v * half + (centre[k] ?? 0)))),
      normals: Float32Array.from(corners.flatMap((c) => c.map((v) => v / Math.sqrt(3)))),
      indices: Uint32Array.from(faces.flatMap(([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, a, c, d])),
    },
  };
};

const look = (parts: readonly SightPart[], directions: readonly (readonly number[])[]): number[] => {
  const sight = prepareSight(parts);
  const seen = new Uint8Array(sight.triangles).fill(NEVER_SEEN);
  for (const towards of directions) lookFrom(sight, towards, seen);
  return [...seen];
};

const ALL = viewDirections(60);
const everySide = Array.from({ length: 60 }, (_, i) => [...ALL.subarray(i * 3, i * 3 + 3)]);

describe('what can be seen of the body', () => {
  it('is from one side the faces that are turned towards it', () => {
    expect(look([box('sternum', 20)], [[1, 0, 0]])).toEqual([6, 6, 0, 0, 6, 6, 6, 6, 6, 6, 6, 6]);
    expect(look([box('sternum', 20)], [[0, 0, -1]])).toEqual([6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 6, 6]);
  });

  it('is from all sides everything, where nothing covers it', () => {
    expect(new Set(look([box('sternum', 20)], everySide))).toEqual(new Set([0]));
  });

  it('comes into sight at the peel that takes off what covers it', () => {
    const seen = look(
      [box('trapezius-ascending', 40), box('rhomboid-major', 30), box('multifidus', 20), box('sternum', 10)],
      everySide,
    );
    expect(seen.slice(0, 12)).toEqual(new Array(12).fill(0));
    // Off with the superficial layer at 2, with the intermediate one at 3, with the deepest at 5.
    expect(seen.slice(12, 24)).toEqual(new Array(12).fill(2));
    expect(seen.slice(24, 36)).toEqual(new Array(12).fill(3));
    expect(seen.slice(36)).toEqual(new Array(12).fill(5));
  });

  it('never is what its own layer covers, and skin covers nothing', () => {
    const seen = look([box('skin', 60), box('scapula', 30), box('humerus', 20)], everySide);
    expect(seen.slice(12, 24)).toEqual(new Array(12).fill(0));
    expect(seen.slice(24)).toEqual(new Array(12).fill(NEVER_SEEN));
  });

  it('counts the right one of a paired part as the left one', () => {
    // From the right the mirror image stands in front: of it the lateral face is seen, which is the left one's too.
    expect(look([box('rib-6', 10, [100, 0, 0])], [[-1, 0, 0]]).slice(0, 4)).toEqual([6, 6, 0, 0]);
  });
});
