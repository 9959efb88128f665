import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommandLine } from '#model/commandLine.ts';
import { spinousTip } from '#model/landmarks.ts';
import { HIP_BONE } from '#model/measurements/hipBone.ts';
import { SCAPULA } from '#model/measurements/scapula.ts';
import { STERNUM } from '#model/measurements/sternum.ts';
import { createBodyMap, DEFAULT_BODY } from '#model/proportions/bodyMap.ts';
import { carryBox } from '#model/proportions/carryBox.ts';
import { carryMesh } from '#model/proportions/carryMesh.ts';
import { carrySheet } from '#model/proportions/carrySheet.ts';
import { carrySolid, leastGrowth } from '#model/proportions/carrySolid.ts';
import {
  DEFAULT_PROPORTIONS,
  PROPORTION_RANGES,
  type Proportions,
  resolveProportions,
  tagOf,
} from '#model/proportions/proportions.ts';
import { columnLevels, spineStations } from '#model/spineStations.ts';
import { SEED } from '../seed.ts';

const range = (key: keyof Proportions) => {
  const [min, max] = PROPORTION_RANGES[key];
  return fc.double({ min, max, noNaN: true });
};
const anyBody = fc
  .record({
    statureM: range('statureM'),
    shoulderBreadthM: range('shoulderBreadthM'),
    hipBreadthM: range('hipBreadthM'),
    chestDepthM: range('chestDepthM'),
    sittingHeightShare: range('sittingHeightShare'),
  })
  .map(createBodyMap);
const coordinate = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyPlace = fc.tuple(coordinate(-280, 280), coordinate(600, 1690), coordinate(-80, 250));

const widest = (knots: readonly (readonly number[])[]): number =>
  Math.max(...knots.map(([x = 0, , , radius = 0]) => x + radius));
const at = (knots: readonly (readonly number[])[], value: number): readonly number[] =>
  knots.find(([x = 0, , , radius = 0]) => x + radius === value) ?? [];

describe('proportions that are asked for', () => {
  it('are the shipped ones where nothing is asked', () => {
    expect(resolveProportions({})).toEqual(DEFAULT_PROPORTIONS);
    expect(tagOf(resolveProportions({}))).toBe('');
  });

  it('follow the stature where only that is asked', () => {
    const { shoulderBreadthM, sittingHeightShare } = resolveProportions({ statureM: 1.8 });
    expect(shoulderBreadthM / DEFAULT_PROPORTIONS.shoulderBreadthM).toBeCloseTo(1.8 / DEFAULT_PROPORTIONS.statureM, 9);
    expect(sittingHeightShare).toBe(DEFAULT_PROPORTIONS.sittingHeightShare);
  });

  it('follow the means of another population where those are given', () => {
    const mean = {
      statureM: 1.6,
      shoulderBreadthM: 0.3,
      hipBreadthM: 0.3,
      chestDepthM: 0.18,
      sittingHeightShare: 0.53,
    };
    expect(resolveProportions({}, mean)).toEqual(mean);
    expect(resolveProportions({ statureM: 1.76 }, mean).hipBreadthM).toBeCloseTo(0.33, 9);
  });

  it.each([
    [{ statureM: 163 }, 'expected a stature of 1.4 to 2.05 m, got 163'],
    [{ shoulderBreadthM: 0.6 }, 'expected a shoulder breadth of 0.27 to 0.44 m, got 0.6'],
    [{ sittingHeightShare: Number.NaN }, 'expected a sitting height share of 0.48 to 0.58 of the stature, got NaN'],
  ])('are refused with range and unit where they make no body: %o', (asked, message) => {
    expect(() => resolveProportions(asked)).toThrow(message);
  });
});

describe('the command line', () => {
  it('reads measures and the folder', () => {
    expect(readCommandLine(['--stature', '1.63', '--shoulder-breadth=0.42', '--out', 'there'])).toMatchObject({
      isHelp: false,
      isFresh: false,
      outputFolder: 'there',
      asked: { statureM: 1.63, shoulderBreadthM: 0.42 },
    });
  });

  it('says what is wrong', () => {
    expect(() => readCommandLine(['--stature', 'tall', '--out', 'there'])).toThrow('a number after --stature');
    expect(() => readCommandLine(['--stature', '', '--out', 'there'])).toThrow('a number after --stature');
    expect(() => readCommandLine(['--hips', '0.3'])).toThrow('--hips');
  });

  it('does not let another body take the place of the shipped one by accident', () => {
    expect(readCommandLine([]).outputFolder).toBe('public/models');
    expect(readCommandLine(['--stature', '1.63', '--hip-breadth', '0.3']).outputFolder).toBe(
      '.cache/model/bodies/stature-1.63-hip-breadth-0.3',
    );
  });
});

describe('the figures of the shipped body', () => {
  const near = (value: number, mm: number): void => expect(Math.abs(value * 1000 - mm)).toBeLessThan(4);

  it('are what its landmarks measure', () => {
    near(DEFAULT_PROPORTIONS.shoulderBreadthM, 2 * widest(SCAPULA.acromionOuter));
    near(DEFAULT_PROPORTIONS.hipBreadthM, 2 * widest(HIP_BONE.crest));
    const [, , sternumZ = 0, radius = 0] = STERNUM.bodyMiddle.at(-1) ?? [];
    near(DEFAULT_PROPORTIONS.chestDepthM, sternumZ + radius - spinousTip('t7')[2]);
  });
});

describe('the default body', () => {
  it('is handed back as it is, not as a copy', () => {
    const solid = { sdf: () => 0, bounds: { min: [0, 0, 0], max: [1, 1, 1] } } as const;
    const mesh = { positions: new Float32Array(3), normals: new Float32Array(3), indices: new Uint32Array(0) };
    const place = [1.1, 900.7, 3.3] as const;
    expect(DEFAULT_BODY.isIdentity).toBe(true);
    expect(carrySolid(DEFAULT_BODY, solid)).toBe(solid);
    expect(carryMesh(DEFAULT_BODY, mesh)).toBe(mesh);
    expect(carryBox(DEFAULT_BODY, solid.bounds)).toBe(solid.bounds);
    expect(DEFAULT_BODY.carry(place)).toBe(place);
    expect(DEFAULT_BODY.carryBack(...place)).toEqual(place);
    expect(DEFAULT_BODY.thicknessScale).toBe(1);
  });
});

describe(`another body (seed ${SEED})`, () => {
  it('comes out as it was asked for', () => {
    fc.assert(
      fc.property(anyBody, ({ proportions, carry }) => {
        const shoulder = at(SCAPULA.acromionOuter, widest(SCAPULA.acromionOuter));
        const [, shoulderY = 0, shoulderZ = 0] = shoulder;
        const acromion = carry([(DEFAULT_PROPORTIONS.shoulderBreadthM * 1000) / 2, shoulderY, shoulderZ]);
        expect(acromion[0] * 2).toBeCloseTo(proportions.shoulderBreadthM * 1000, 0);
        const crest = carry([(DEFAULT_PROPORTIONS.hipBreadthM * 1000) / 2, 936, 98]);
        expect(crest[0] * 2).toBeCloseTo(proportions.hipBreadthM * 1000, 0);
        expect(carry([0, DEFAULT_PROPORTIONS.statureM * 1000, 80])[1]).toBeCloseTo(proportions.statureM * 1000, 6);
        const depth = carry([0, 1183, 209.6])[2] - carry([0, 1183, 4.6])[2];
        expect(depth).toBeCloseTo(proportions.chestDepthM * 1000, 6);
        const seat = carry([
          50,
          DEFAULT_PROPORTIONS.statureM * 1000 * (1 - DEFAULT_PROPORTIONS.sittingHeightShare),
          50,
        ]);
        expect(seat[1]).toBeCloseTo(proportions.statureM * 1000 * (1 - proportions.sittingHeightShare), 6);
      }),
      { seed: SEED },
    );
  });

  it('keeps what is left, superior and anterior so', () => {
    fc.assert(
      fc.property(anyBody, anyPlace, (map, place) => {
        const { xx, yy, zz } = map.jacobianAt(place);
        expect(Math.min(xx, yy, zz)).toBeGreaterThan(0.3);
        expect(leastGrowth(map.jacobianAt(place))).toBeGreaterThan(0.2);
      }),
      { seed: SEED },
    );
  });

  it('knows how it grows small lengths', () => {
    fc.assert(
      fc.property(anyBody, anyPlace, ({ carry, jacobianAt }, [x, y, z]) => {
        const e = 1e-3;
        const slope = (a: readonly [number, number, number], b: readonly [number, number, number], axis: 0 | 1 | 2) =>
          (carry(b)[axis] - carry(a)[axis]) / (2 * e);
        const { xx, xy, yy, zy, zz } = jacobianAt([x, y, z]);
        expect(xx).toBeCloseTo(slope([x - e, y, z], [x + e, y, z], 0), 3);
        expect(xy).toBeCloseTo(slope([x, y - e, z], [x, y + e, z], 0), 3);
        expect(yy).toBeCloseTo(slope([x, y - e, z], [x, y + e, z], 1), 3);
        expect(zy).toBeCloseTo(slope([x, y - e, z], [x, y + e, z], 2), 3);
        expect(zz).toBeCloseTo(slope([x, y, z - e], [x, y, z + e], 2), 3);
      }),
      { seed: SEED },
    );
  });

  it('is the same on both sides and keeps the median plane', () => {
    fc.assert(
      fc.property(anyBody, anyPlace, ({ carry }, [x, y, z]) => {
        const left = carry([x, y, z]);
        const right = carry([-x, y, z]);
        expect([right[0] + left[0], right[1], right[2]]).toEqual([0, left[1], left[2]]);
        expect(carry([0, y, z])[0]).toBe(0);
      }),
      { seed: SEED },
    );
  });

  it('can be led back', () => {
    fc.assert(
      fc.property(anyBody, anyPlace, ({ carry, carryBack }, place) => {
        const back = carryBack(...carry(place));
        for (const axis of [0, 1, 2] as const) expect(back[axis]).toBeCloseTo(place[axis], 5);
      }),
      { seed: SEED },
    );
  });

  it('carries a ball into a solid whose distances never say more than is true', () => {
    fc.assert(
      fc.property(
        anyBody,
        anyPlace,
        fc.tuple(coordinate(-1, 1), coordinate(-1, 1), coordinate(-1, 1)),
        (map, centre, d) => {
          fc.pre(Math.hypot(...d) > 0.1);
          const radius = 20;
          const reach = (sign: number) => centre.map((c) => c + sign * radius * 1.5) as [number, number, number];
          const ball = carrySolid(map, {
            sdf: (x, y, z) => Math.hypot(x - centre[0], y - centre[1], z - centre[2]) - radius,
            bounds: { min: reach(-1), max: reach(1) },
          });
          const away = (r: number) =>
            centre.map((c, k) => c + ((d[k] as number) * r) / Math.hypot(...d)) as [number, number, number];
          const surface = map.carry(away(radius));
          const outside = map.carry(away(radius + 6));
          expect(Math.abs(ball.sdf(...surface))).toBeLessThan(1e-4);
          const distance = Math.hypot(...outside.map((v, k) => v - (surface[k] as number)));
          expect(ball.sdf(...outside)).toBeLessThan(distance * 1.02);
          expect(ball.sdf(...outside)).toBeGreaterThan(0);
          for (const axis of [0, 1, 2] as const) {
            expect(surface[axis]).toBeGreaterThan(ball.bounds.min[axis]);
            expect(surface[axis]).toBeLessThan(ball.bounds.max[axis]);
          }
        },
      ),
      { seed: SEED },
    );
  });

  it('turns normals with the surface', () => {
    fc.assert(
      fc.property(anyBody, anyPlace, (map, place) => {
        // A small triangle in a slanting plane, with the plane's normal.
        const u = [3e-1, 1e-1, -2e-1] as const;
        const v = [-1e-1, 2e-1, 1e-1] as const;
        const plus = (d: readonly number[]) => place.map((c, k) => c + (d[k] as number)) as [number, number, number];
        const cross = (a: readonly number[], b: readonly number[]) =>
          [0, 1, 2].map((k) => {
            const [i, j] = [(k + 1) % 3, (k + 2) % 3];
            return (a[i] as number) * (b[j] as number) - (a[j] as number) * (b[i] as number);
          });
        const unit = (a: readonly number[]) => a.map((c) => c / Math.hypot(...a));
        const { normals } = carryMesh(map, {
          positions: Float32Array.from(place),
          normals: Float32Array.from(unit(cross(u, v))),
          indices: new Uint32Array(),
        });
        const from = map.carry(place);
        const edge = (d: readonly number[]) => map.carry(plus(d)).map((c, k) => c - (from[k] as number));
        const face = unit(cross(edge(u), edge(v)));
        const agreement = face.reduce((sum, c, k) => sum + c * (normals[k] as number), 0);
        expect(agreement).toBeGreaterThan(0.999);
      }),
      { seed: SEED },
    );
  });

  it('carries rows, and scales thickness by one factor whatever breadth it lies in', () => {
    const map = createBodyMap(resolveProportions({ shoulderBreadthM: 0.42 }));
    const spec = carrySheet(map, {
      rows: [
        [
          [140, 1340, 40, 5],
          [20, 1340, 5, 5],
        ],
        [[10, 1200, 2, 3]],
      ],
      columns: 2,
      stations: 2,
      thicknessMm: () => 8,
      edgeWidth: [0, 0],
      fibreCount: 1,
      tendon: () => 0,
      gapMm: 0.4,
    });
    expect(spec.rows[0]?.[0]?.slice(0, 3)).toEqual(map.carry([140, 1340, 40]));
    expect(spec.rows[0]?.[0]?.[0]).toBeGreaterThan(165);
    expect(spec.rows[0]?.[1]?.[0]).toBeCloseTo(20, 6);
    expect(spec.rows[0]?.[0]?.[3]).toBeCloseTo(5 * map.thicknessScale, 9);
    expect(spec.thicknessMm?.(0.5, 0.5)).toBeCloseTo(8 * map.thicknessScale, 9);
    expect(map.thicknessScale).toBeGreaterThan(1);
    expect(map.thicknessScale).toBeLessThan(1.06);
    expect(spec.gapMm).toBe(0.4);
  });

  it('makes thickness grow as lengths do where the body grows alike in every direction', () => {
    const map = createBodyMap(resolveProportions({ statureM: 1.9 }));
    expect(map.thicknessScale).toBeCloseTo(1.9 / DEFAULT_PROPORTIONS.statureM, 9);
  });

  it('takes the zone along the spine and the levels with it', () => {
    const map = createBodyMap(resolveProportions({ statureM: 1.93 }));
    const [before, after] = [spineStations(DEFAULT_BODY), spineStations(map)];
    for (const [i, { level, tip, halfWidthMm }] of after.entries()) {
      expect(tip[1], level).toBeGreaterThan((before[i]?.tip[1] ?? 0) * 1.1);
      expect(halfWidthMm, level).toBeGreaterThanOrEqual(before[i]?.halfWidthMm ?? Infinity);
    }
    expect(columnLevels(map).at(-1)?.centre[1]).toBeGreaterThan(
      (columnLevels(DEFAULT_BODY).at(-1)?.centre[1] ?? 0) * 1.1,
    );
  });
});
