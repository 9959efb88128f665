import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#anatomy/frame.ts';
import { VERTEBRA_LEVELS } from '#anatomy/structures.ts';
import { bodyCentreOf, meshOf, spinousTipOf } from '#model/checks/measuredBody.ts';
import { farthestVertex, palpate, transverseTipOf } from '#model/checks/palpate.ts';
import { compareColumn } from '#model/checks/publishedColumn.ts';
import { manifest, structures } from './support/bodyUnderTest.ts';

const body = { manifest, structures };
const marks = palpate(body);
const SPINAL_LEVELS = VERTEBRA_LEVELS.slice(1);

const heightOf = (level: string): number => bodyCentreOf(body, level)[1];
const tipOf = (level: string): number => spinousTipOf(body, level)[1];
const below = (level: string): string => SPINAL_LEVELS[SPINAL_LEVELS.indexOf(level) + 1] ?? 's1';

describe('the curves of the column', () => {
  it.each(
    compareColumn(body).map(
      ({ published, angleDeg }) => [published.name, published.words, published, angleDeg] as const,
    ),
  )('%s lies within what is published: %s', (_name, _words, { range: [min, max] }, angleDeg) => {
    expect(angleDeg).toBeGreaterThanOrEqual(min);
    expect(angleDeg).toBeLessThanOrEqual(max);
  });
});

describe('spinous processes', () => {
  it.each(SPINAL_LEVELS.map((level) => [level]))('%s: its tip is where the bone ends, within 5 mm', (level) => {
    const [, y, z] = spinousTipOf(body, level);
    const bone = meshOf(body, `vertebra-${level}`);
    const isMedian = (x: number): boolean => Math.abs(x) < 8;
    // Toward the tip from the middle of the body: where a hand that follows the process would stop.
    const [, cy, cz] = bodyCentreOf(body, level);
    const length = Math.hypot(y - cy, z - cz);
    const along: Vec3 = [0, (y - cy) / length, (z - cz) / length];
    const end = farthestVertex(bone, along, isMedian);
    const reach = (end[1] - cy) * along[1] + (end[2] - cz) * along[2];
    expect(Math.abs(reach - length)).toBeLessThanOrEqual(5);
  });

  it.each(['t2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10'].map((level) => [level]))(
    'of the vertebra above %s ends at the level of its transverse processes, within half a vertebra (Geelhoed 2006)',
    (level) => {
      const above = SPINAL_LEVELS[SPINAL_LEVELS.indexOf(level) - 1] ?? '';
      const halfAVertebra = (heightOf(above) - heightOf(level)) / 2;
      expect(Math.abs(tipOf(above) - transverseTipOf(body, level)[1])).toBeLessThanOrEqual(halfAVertebra + 5);
    },
  );

  it.each(['t5', 't6', 't7', 't8'].map((level) => [level]))(
    '%s overhangs the body below: the spines shingle',
    (level) => {
      expect(tipOf(level)).toBeLessThan(heightOf(below(level)));
      expect(tipOf(level)).toBeGreaterThan(heightOf(below(below(level))));
    },
  );

  it.each(['l1', 'l2', 'l3', 'l4', 'l5'].map((level) => [level]))(
    '%s ends no lower than the next body’s middle, give or take 5 mm',
    (level) => {
      const next = level === 'l5' ? spinousTipOf(body, 's1')[1] : heightOf(below(level));
      expect(tipOf(level)).toBeGreaterThan(next - 6);
      expect(tipOf(level)).toBeLessThan(heightOf(level) + 5);
    },
  );

  it('has C7 as the most prominent of the neck', () => {
    const depths = SPINAL_LEVELS.filter((level) => level.startsWith('c')).map((level) => spinousTipOf(body, level)[2]);
    expect(Math.min(...depths)).toBe(depths.at(-1));
  });
});

describe('the shoulder blade on the ribs', () => {
  it('has the root of its spine at T3', () => {
    expect(Math.abs(marks.scapularRoot[1] - tipOf('t3'))).toBeLessThanOrEqual((tipOf('t2') - tipOf('t4')) / 2);
  });

  it('has its inferior angle at T7 or T8 (radiographs: T8, standard deviation 0.9 level)', () => {
    expect(marks.inferiorAngle[1]).toBeLessThan(tipOf('t6'));
    expect(marks.inferiorAngle[1]).toBeGreaterThan(tipOf('t9'));
  });

  it('has its superior angle between T1 and T3', () => {
    expect(marks.superiorAngle[1]).toBeLessThan(tipOf('c7'));
    expect(marks.superiorAngle[1]).toBeGreaterThan(tipOf('t3'));
  });
});

describe('the pelvis under the column', () => {
  it('has the top of the iliac crests at L4, one vertebra either way (radiographs of men: body of L4)', () => {
    expect(marks.iliacCrest[1]).toBeLessThan(heightOf('l3'));
    expect(marks.iliacCrest[1]).toBeGreaterThan(heightOf('l5'));
  });

  it('has the posterior superior iliac spines at the sacrum', () => {
    expect(marks.posteriorSuperiorIliacSpine[1]).toBeLessThan(tipOf('l5'));
    expect(marks.posteriorSuperiorIliacSpine[1]).toBeGreaterThan(tipOf('s3'));
  });
});
