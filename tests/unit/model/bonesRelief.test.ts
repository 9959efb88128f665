import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#anatomy/frame.ts';
import { boneSolid } from '#model/bones/buildBones.ts';
import { ridgeOn } from '#model/bones/ridgeOn.ts';
import { vertebraDimensions } from '#model/bones/vertebraDimensions.ts';
import { toBody } from '#model/bones/vertebraFrame.ts';
import { VERTEBRA_MEASUREMENTS } from '#model/measurements/vertebrae.ts';

/** Width of a solid in the median plane's neighbourhood at a place, mm: how far to the side it reaches. */
const halfWidthAt = (part: string, [, y, z]: Vec3): number => {
  const { sdf } = boneSolid(part as Parameters<typeof boneSolid>[0]);
  let x = 0;
  while (x < 30 && sdf(x, y, z) < 0) x += 0.1;
  return x;
};

describe('spinous processes', () => {
  it.each(['t4', 't5', 't6', 't7', 't8'])('%s tapers towards its tip', (level) => {
    const tip = VERTEBRA_MEASUREMENTS[level]?.spinousTip ?? [0, 0, 0];
    const inward: Vec3 = [0, tip[1] + 4, tip[2] + 4];
    const width = halfWidthAt(`vertebra-${level}`, inward);
    expect(width).toBeGreaterThan(0.5);
    expect(width).toBeLessThan(2.6);
  });

  it.each(['t5', 't6', 't7', 't8'])('%s reaches below the middle of the next body, like a tile', (level) => {
    const next = `t${Number(level.slice(1)) + 1}`;
    const tip = VERTEBRA_MEASUREMENTS[level]?.spinousTip ?? [0, 0, 0];
    const centre = VERTEBRA_MEASUREMENTS[next]?.body.centre ?? [0, 0, 0];
    expect(tip[1]).toBeLessThan(centre[1]);
  });

  it.each(['c3', 'c4', 'c5', 'c6'])('%s is forked', (level) => {
    const { sdf } = boneSolid(`vertebra-${level}` as Parameters<typeof boneSolid>[0]);
    const d = vertebraDimensions(level);
    const back = -d.spinousTip[2] - 1;
    const at = (x: number): number => {
      const [px, y, z] = toBody(d.frame, [x, d.spinousTip[1] - 0.8, -back]);
      return sdf(px, y, z);
    };
    expect(at(4.6)).toBeLessThan(0);
    expect(at(4.6)).toBeLessThan(at(0));
  });
});

describe('costal facets', () => {
  it.each(['t3', 't6', 't9'])('dish the upper rim of %s behind', (level) => {
    const d = vertebraDimensions(level);
    const { sdf } = boneSolid(`vertebra-${level}` as Parameters<typeof boneSolid>[0]);
    const half = (d.heightFront + d.heightBack) / 4;
    const [x, y, z] = toBody(d.frame, [d.width * 0.43 + 0.6, half - 0.5, -(d.depth * 0.35 + 0.6)]);
    expect(sdf(x, y, z)).toBeGreaterThan(0);
  });
});

describe('a ridge on a ball', () => {
  const ball = (x: number, y: number, z: number): number => Math.hypot(x, y, z) - 20;

  it('falls onto the surface and stands out of it by its height', () => {
    const ridge = ridgeOn(
      ball,
      [
        [26, 0, 0],
        [18, 18, 0],
      ],
      { radiusMm: 2, heightMm: 0.8 },
    );
    expect(ridge.sdf(20.7, 0, 0)).toBeLessThan(0);
    expect(ridge.sdf(20.9, 0, 0)).toBeGreaterThan(0);
    expect(ridge.sdf(0, 0, 20.4)).toBeGreaterThan(5);
  });
});
