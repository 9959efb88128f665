import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#anatomy/frame.ts';
import { measureCoincidentFaces } from '#model/checks/coincidentFaces.ts';
import { endplateTilt } from '#model/checks/columnAngles.ts';
import { angleBetweenLines, meanFibreDirection } from '#model/checks/fibreDirection.ts';
import { farthestVertex } from '#model/checks/palpate.ts';
import { thicknessRound } from '#model/checks/thickness.ts';

const mesh = (points: readonly Vec3[], faces: readonly (readonly [number, number, number])[]) => ({
  positions: new Float32Array(points.flat()),
  normals: new Float32Array(points.length * 3),
  indices: new Uint32Array(faces.flat()),
});

/** A square in the plane of x and y at a depth, 10 mm wide, facing posterior or anterior. */
const square = (z: number, facing: 'posterior' | 'anterior' = 'anterior', x = 0) => {
  const points: Vec3[] = [
    [x, 0, z],
    [x + 10, 0, z],
    [x + 10, 10, z],
    [x, 10, z],
  ];
  return facing === 'anterior'
    ? mesh(points, [
        [0, 1, 2],
        [0, 2, 3],
      ])
    : mesh(points, [
        [0, 2, 1],
        [0, 3, 2],
      ]);
};

describe('the direction of fibres', () => {
  // A sheet in the frontal plane whose fibres run up and left at 45°: across = (x − y) / 20, along = (x + y) / 20.
  const slanted = (): Parameters<typeof meanFibreDirection>[0] => {
    const sheet = square(0);
    const fibre = new Float32Array(16);
    for (let v = 0; v < 4; v++) {
      const [x, y] = [sheet.positions[v * 3] as number, sheet.positions[v * 3 + 1] as number];
      fibre.set([(x - y) / 20 + 0.5, (x + y) / 20, 0, 0.1], v * 4);
    }
    return { id: 'sheet', mesh: sheet, fibre, occlusion: null };
  };

  it('is the line along which the coordinate across stays the same, from origin to insertion', () => {
    const [x, y, z] = meanFibreDirection(slanted());
    expect(x).toBeCloseTo(Math.SQRT1_2, 5);
    expect(y).toBeCloseTo(Math.SQRT1_2, 5);
    expect(z).toBeCloseTo(0, 5);
  });

  it('is asked for where there are fibres', () => {
    expect(() => meanFibreDirection(slanted(), () => false)).toThrow(/region/);
    expect(() => meanFibreDirection({ ...slanted(), fibre: null })).toThrow(/fibres/);
  });

  it('is compared as a line in a plane, without heed to its sense', () => {
    expect(angleBetweenLines([1, 1, 5], [-1, -1, 0], 'frontal')).toBeCloseTo(0, 5);
    expect(angleBetweenLines([1, 0, 0], [0, 1, 0], 'frontal')).toBeCloseTo(90, 5);
    expect(angleBetweenLines([9, 1, 1], [0, 1, 0], 'sagittal')).toBeCloseTo(45, 5);
  });
});

describe('the tilt of an endplate', () => {
  /** A wedge of a disc: its upper face slopes down to the front by so much in 10 mm, its lower face is level. */
  const wedge = (drop: number) =>
    mesh(
      [
        [0, 10, 0],
        [10, 10, 0],
        [10, 10 - drop, 10],
        [0, 10 - drop, 10],
        [0, 0, 0],
        [10, 0, 0],
        [10, 0, 10],
        [0, 0, 10],
      ],
      [
        [0, 2, 1],
        [0, 3, 2],
        [4, 5, 6],
        [4, 6, 7],
      ],
    );

  it('is positive where the anterior edge is the lower one', () => {
    expect(endplateTilt(wedge(1), 'superior')).toBeCloseTo((Math.atan(0.1) * 180) / Math.PI, 4);
    expect(endplateTilt(wedge(-1), 'superior')).toBeCloseTo((-Math.atan(0.1) * 180) / Math.PI, 4);
    expect(endplateTilt(wedge(1), 'inferior')).toBeCloseTo(0, 5);
  });
});

describe('coincident faces', () => {
  it('are faces in one place that look the same way', () => {
    const { pairs, areaMm2 } = measureCoincidentFaces([
      ['one', square(0)],
      ['same', square(0.02)],
    ]);
    expect(areaMm2).toBeCloseTo(200, 3);
    expect(pairs.map(({ areaMm2: area }) => area)).toEqual([100, 100]);
  });

  it('are none where faces look at each other, lie apart or beside each other', () => {
    for (const other of [square(0.02, 'posterior'), square(0.2), square(0, 'anterior', 20)]) {
      expect(
        measureCoincidentFaces([
          ['one', square(0)],
          ['other', other],
        ]).pairs,
      ).toEqual([]);
    }
  });
});

describe('the hand on a bone', () => {
  it('finds the farthest vertex that is meant', () => {
    expect(farthestVertex(square(3), [1, 1, 0])).toEqual([10, 10, 3]);
    expect(farthestVertex(square(3), [1, 1, 0], (x) => x < 5)).toEqual([0, 10, 3]);
    expect(() => farthestVertex(square(3), [1, 0, 0], (x) => x > 50)).toThrow(/found none/);
  });
});

describe('the thickness of a sheet', () => {
  /** A slab that leans 45°, so that its thickness is not its depth along a needle from behind. */
  const slab = () => {
    const points: Vec3[] = [
      [0, 0, 0],
      [20, 0, 0],
      [20, 20, 20],
      [0, 20, 20],
      [0, -2, 2],
      [20, -2, 2],
      [20, 18, 22],
      [0, 18, 22],
    ];
    return mesh(points, [
      [0, 2, 1],
      [0, 3, 2],
      [4, 5, 6],
      [4, 6, 7],
      [0, 1, 5],
      [0, 5, 4],
      [2, 3, 7],
      [2, 7, 6],
      [1, 2, 6],
      [1, 6, 5],
      [0, 4, 7],
      [0, 7, 3],
    ]);
  };

  it('is taken square to its surface', () => {
    expect(thicknessRound(slab(), [10, 10], 2)).toBeCloseTo(Math.sqrt(8), 2);
  });

  it('is asked for where the sheet is', () => {
    expect(() => thicknessRound(slab(), [100, 10], 2)).toThrow(/found nothing/);
  });
});
