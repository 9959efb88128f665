import { describe, expect, it } from 'vitest';
import { VERTEBRA_LEVELS } from '#anatomy/structures.ts';
import { boneSolid } from '#model/bones/buildBones.ts';
import {
  acromionTip,
  bodyCentre,
  iliacCrestPoint,
  inferiorAngle,
  laminarHalfWidth,
  mastoidTip,
  medialBorderPoint,
  nuchalLinePoint,
  onBone,
  ribPointAt,
  sacralCrest,
  scapularSpinePoint,
  spinousTip,
  transverseTip,
} from '#model/landmarks.ts';

const distanceTo = (part: string, [x, y, z]: readonly [number, number, number]): number =>
  Math.abs(boneSolid(part).sdf(x, y, z));

describe('landmarks of the column', () => {
  it.each(VERTEBRA_LEVELS)('lie on the surface of %s', (level) => {
    expect(distanceTo(`vertebra-${level}`, spinousTip(level))).toBeLessThan(4);
    expect(distanceTo(`vertebra-${level}`, transverseTip(level))).toBeLessThan(4);
  });

  it('descend from level to level', () => {
    const heights = VERTEBRA_LEVELS.slice(1).map((level) => bodyCentre(level)[1]);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(sacralCrest('s1')[1]).toBeGreaterThan(sacralCrest('s3')[1]);
  });

  it.each([...VERTEBRA_LEVELS, 's1', 's2', 's3'])('give %s laminae of a plausible half width', (level) => {
    expect(laminarHalfWidth(level)).toBeGreaterThan(9);
    expect(laminarHalfWidth(level)).toBeLessThan(30);
  });

  it('name a level that does not exist', () => {
    expect(() => spinousTip('t13')).toThrow('t13');
    expect(() => sacralCrest('s9')).toThrow('s9');
  });
});

describe('landmarks of other bones', () => {
  it.each([
    ['scapula', inferiorAngle()],
    ['scapula', acromionTip()],
    ['scapula', medialBorderPoint(0.5)],
    ['scapula', scapularSpinePoint(0.4)],
    ['hip-bone', iliacCrestPoint(0)],
    ['hip-bone', iliacCrestPoint(0.4)],
    ['occipital-bone', nuchalLinePoint(0)],
    ['occipital-bone', nuchalLinePoint(0.5)],
    ['temporal-bone', mastoidTip()],
  ] as const)('lie near the surface of the %s', (part, point) => {
    expect(distanceTo(part, point)).toBeLessThan(6);
  });

  it.each([4, 7, 10])('lie on the outer face of rib %i at the distance asked for', (number) => {
    const point = ribPointAt(number, 60);
    expect(Math.abs(point[0] - 60)).toBeLessThan(1);
    expect(distanceTo(`rib-${number}`, point)).toBeLessThan(1.5);
  });
});

describe('falling onto a bone', () => {
  it.each([
    ['scapula', [80, 1260, -20]],
    ['vertebra-t8', [4, 1170, -14]],
    ['hip-bone', [110, 920, 40]],
  ] as const)('reaches the surface of the %s', (part, point) => {
    expect(distanceTo(part, onBone(part, point))).toBeLessThan(0.2);
  });
});
