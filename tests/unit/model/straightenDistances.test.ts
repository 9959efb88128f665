import { describe, expect, it } from 'vitest';
import { createVoxelField, sampleField } from '#geometry/voxelField.ts';
import { addSolid } from '#geometry/voxelFieldFill.ts';
import { createBodyMap, DEFAULT_BODY } from '#model/proportions/bodyMap.ts';
import { carryBox } from '#model/proportions/carryBox.ts';
import { carrySolid, leastGrowthIn } from '#model/proportions/carrySolid.ts';
import { resolveProportions } from '#model/proportions/proportions.ts';
import { straightenDistances } from '#model/proportions/straightenDistances.ts';

const tall = createBodyMap(
  resolveProportions({ statureM: 1.93, shoulderBreadthM: 0.34, hipBreadthM: 0.28, chestDepthM: 0.2 }),
);
const CENTRE = [110, 1150, 80] as const;
const RADIUS = 25;
const ball = {
  sdf: (x: number, y: number, z: number) => Math.hypot(x - CENTRE[0], y - CENTRE[1], z - CENTRE[2]) - RADIUS,
  bounds: { min: [80, 1120, 50], max: [140, 1180, 110] },
} as const;
const BOX = { min: [60, 1100, 30], max: [160, 1200, 130] } as const;

describe('distances in the field of another body', () => {
  const growth = leastGrowthIn(tall, BOX);
  const fill = () => {
    const field = createVoxelField(carryBox(tall, BOX), 2.5);
    addSolid(field, carrySolid(tall, ball, growth), 12);
    return field;
  };

  it('are cautious as they are carried, and true within a few per cent once straightened', () => {
    const cautious = fill();
    const straight = fill();
    straightenDistances(straight, tall, growth);
    for (const [dx, dy, dz] of [
      [0, 0, -1],
      [1, 0, 0],
      [-1, 0, 0],
      [0, 1, 0],
      [0.6, 0.3, -0.74],
    ] as const) {
      const surface = tall.carry([CENTRE[0] + dx * RADIUS, CENTRE[1] + dy * RADIUS, CENTRE[2] + dz * RADIUS]);
      // Outward from a carried ball: the normal turned with the surface.
      const { xx, xy, yy, zy, zz } = tall.jacobianAt(tall.carryBack(...surface));
      const n = [dx / xx, (dy - (xy * dx) / xx - (zy * dz) / zz) / yy, dz / zz] as const;
      const length = Math.hypot(...n);
      const [x, y, z] = surface.map((v, k) => v + ((n[k] as number) / length) * 5) as [number, number, number];
      expect(sampleField(straight, x, y, z)).toBeGreaterThan(4.6);
      expect(sampleField(straight, x, y, z)).toBeLessThan(5.4);
      expect(sampleField(cautious, x, y, z)).toBeLessThan(5.1);
    }
  });

  it('stay as they are in the shipped body', () => {
    const field = createVoxelField(BOX, 5);
    addSolid(field, ball, 12);
    const before = field.values.slice();
    straightenDistances(field, DEFAULT_BODY, 1);
    expect(field.values).toEqual(before);
  });
});
