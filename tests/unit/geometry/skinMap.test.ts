import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SkinMap } from '#anatomy/skinMap.ts';
import { mirroredId } from '#anatomy/structures.ts';
import { decodeHalfSkinMap } from '#geometry/skinMap/decodeSkinMap.ts';
import { encodeSkinMap } from '#geometry/skinMap/encodeSkinMap.ts';
import { mirrorSkinMap } from '#geometry/skinMap/mirrorSkinMap.ts';
import { SEED } from '../seed.ts';
import { makeSkin } from '../support/makeSkin.ts';
import { makeHalfTorso } from '../support/makeTorso.ts';

type Sample = { stack: [string, number, number][]; reasons: number; spine: number };

const keyOf = (map: SkinMap, i: number): string =>
  [0, 1, 2].map((axis) => Math.round((map.positions[i * 3 + axis] ?? 0) * 10)).join(' ');

const sampleOf = (map: SkinMap, i: number): Sample => {
  const stack: [string, number, number][] = [];
  for (let l = map.stackStarts[i] ?? 0; l < (map.stackStarts[i + 1] ?? 0); l++) {
    stack.push([
      map.structures[map.layerStructures[l] ?? 0] ?? '',
      map.layerEntriesMm[l] ?? 0,
      map.layerExitsMm[l] ?? 0,
    ]);
  }
  return { stack, reasons: map.reasons[i] ?? 0, spine: map.spineDistancesMm[i] ?? 0 };
};

const samplesByPlace = (map: SkinMap): Map<string, Sample> =>
  new Map(Array.from({ length: map.reasons.length }, (_, i) => [keyOf(map, i), sampleOf(map, i)]));

const expectAlike = (read: SkinMap, written: SkinMap): void => {
  const places = samplesByPlace(read);
  expect(places.size).toBe(written.reasons.length);
  expect(read.indices.length).toBe(written.indices.length);
  for (const [place, { stack, reasons, spine }] of samplesByPlace(written)) {
    const got = places.get(place);
    expect(got?.stack.map(([id]) => id)).toEqual(stack.map(([id]) => id));
    expect(got?.reasons).toBe(reasons);
    expect(Math.abs((got?.spine ?? Number.NaN) - spine)).toBeLessThanOrEqual(0.25 + 1e-4);
    stack.forEach(([, entry, exit], k) => {
      expect(Math.abs((got?.stack[k]?.[1] ?? Number.NaN) - entry)).toBeLessThanOrEqual(0.25 + 1e-4);
      expect(Math.abs((got?.stack[k]?.[2] ?? Number.NaN) - exit)).toBeLessThanOrEqual(0.25 + 1e-4);
    });
  }
};

describe(`packed skin map (seed ${SEED})`, () => {
  const torso = makeHalfTorso();

  it('gives back a torso within half a step, and loses nothing more when packed again', () => {
    const bytes = encodeSkinMap(torso);
    const read = decodeHalfSkinMap(bytes);
    expectAlike(read, torso);
    expectAlike(decodeHalfSkinMap(encodeSkinMap(read)), read);
  });

  it('gives back whatever lies beneath, in whatever order', () => {
    const layer = fc.tuple(
      fc.constantFrom('skin', 'rib-3-l', 'multifidus-l', 'multifidus-r', 'vertebra-t4'),
      fc.integer({ min: 0, max: 160 }),
      fc.integer({ min: 0, max: 60 }),
    );
    const sample = fc.record({
      layers: fc.array(layer, { maxLength: 7 }),
      reasons: fc.integer({ min: 0, max: 1023 }),
      spine: fc.integer({ min: 0, max: 600 }),
    });
    fc.assert(
      fc.property(fc.array(sample, { minLength: 12, maxLength: 12 }), (samples) => {
        const map = makeSkin(3, 4, (row, column) => {
          const { layers, reasons, spine } = samples[row * 4 + column] ?? { layers: [], reasons: 0, spine: 0 };
          return {
            at: [column * 4, row * 4, column],
            stack: layers.map(([id, entry, thick]) => [id, entry / 2, (entry + thick) / 2]),
            reasons,
            spineDistanceMm: spine / 2,
          };
        });
        expectAlike(decodeHalfSkinMap(encodeSkinMap(map)), map);
      }),
      { seed: SEED },
    );
  });

  it('weighs well under its budget: 8,000 vertices of a half torso in 60 kB', () => {
    expect(encodeSkinMap(torso).length).toBeLessThan(60_000);
  });

  it('refuses the right half, and bytes that are no map', () => {
    const right = { ...torso, positions: torso.positions.map((mm, i) => (i % 3 === 0 ? -mm - 1 : mm)) };
    expect(() => encodeSkinMap(right)).toThrow(/left half/);
    expect(() => decodeHalfSkinMap(new Uint8Array(2))).toThrow(/packed skin map/);
    expect(() => decodeHalfSkinMap(Uint8Array.of(200, 0, 0, 0, 1))).toThrow(/longer than the file/);
    const other = encodeSkinMap(torso);
    other.set(new TextEncoder().encode('{"version":9'), 4);
    expect(() => decodeHalfSkinMap(other)).toThrow(/version 9/);
  });
});

describe('mirrored skin map', () => {
  const half = makeHalfTorso();
  const whole = mirrorSkinMap(half);
  const places = samplesByPlace(whole);

  it('holds at every place left the same as right, with the other side’s structures', () => {
    expect(whole.indices.length).toBe(2 * half.indices.length);
    for (let i = 0; i < half.reasons.length; i++) {
      const image = keyOf(half, i).replace(/^(\d+)/, (x) => String(x === '0' ? 0 : -Number(x)));
      const [left, right] = [sampleOf(half, i), places.get(image)];
      if (keyOf(half, i).startsWith('0 ')) continue;
      expect(right?.stack.map(([id]) => id)).toEqual(left.stack.map(([id]) => mirroredId(id)));
      expect(right?.reasons).toBe(left.reasons);
    }
  });

  it('joins the halves in the median plane and faces backwards on both', () => {
    const edges = new Map<string, number>();
    for (let t = 0; t < whole.indices.length; t += 3) {
      for (let e = 0; e < 3; e++) {
        const pair = [whole.indices[t + e] ?? 0, whole.indices[t + ((e + 1) % 3)] ?? 0];
        edges.set(pair.join(), (edges.get(pair.join()) ?? 0) + 1);
      }
    }
    expect([...edges.values()].every((count) => count === 1)).toBe(true);
    for (let i = 0; i < whole.reasons.length; i++) {
      const x = whole.positions[i * 3] ?? 0;
      expect(whole.normals[i * 3 + 2] ?? 0).toBeLessThan(0.05);
      if (Math.abs(x) < 0.01) expect(Math.abs(whole.normals[i * 3] ?? 1)).toBeLessThan(1e-4);
    }
  });
});

describe('a part whose two sides differ', () => {
  it('lies in each half as the left half names it for that side', () => {
    const half = makeHalfTorso();
    const left = half.structures.indexOf('kidney-l');
    expect(left).toBeGreaterThanOrEqual(0);
    const vertex = half.spineDistancesMm.findIndex((_, i) => {
      const layers = half.layerStructures.subarray(half.stackStarts[i], half.stackStarts[i + 1]);
      return layers.includes(left) && (half.positions[i * 3] ?? 0) > 5;
    });
    // The same places, but beneath one of them the kidney of the right is said to lie where the left one's was.
    const structures = [...half.structures, 'kidney-r'];
    const layerStructures = half.layerStructures.map((s, l) =>
      s === left && l >= (half.stackStarts[vertex] ?? 0) && l < (half.stackStarts[vertex + 1] ?? 0)
        ? structures.length - 1
        : s,
    );
    const both = mirrorSkinMap({ ...half, structures, layerStructures });
    const idsAt = (i: number): string[] => sampleOf(both, i).stack.map(([id]) => id);
    const image = Array.from({ length: both.reasons.length }, (_, i) => i).find(
      (i) =>
        (both.positions[i * 3] ?? 0) === -(half.positions[vertex * 3] ?? 0) &&
        (both.positions[i * 3 + 1] ?? 0) === (half.positions[vertex * 3 + 1] ?? 0),
    );
    expect(idsAt(vertex).some((id) => id.startsWith('kidney'))).toBe(false);
    expect(idsAt(image ?? 0)).toContain('kidney-r');
    const named = both.reasons.reduce((sum, _, i) => sum + Number(idsAt(i).includes('kidney-r')), 0);
    expect(named).toBe(1);
  });
});
