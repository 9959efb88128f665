import { describe, expect, it } from 'vitest';
import { findByDistance, findOnFlatMap } from '#ui/reach/findOnMap.ts';
import { drawFlatMap } from '#ui/reach/flatMap.ts';
import { placeOfSpot, whereIsSpot } from '#ui/reach/placeOfSpot.ts';
import { spotByKey } from '#ui/reach/spotByKey.ts';
import { makeTorsoDesk } from '../../support/torsoDesk.ts';

const desk = makeTorsoDesk();
const { map } = desk;
const xOf = (vertex: number | null): number => map.positions[(vertex ?? -1) * 3] as number;
const yOf = (vertex: number | null): number => map.positions[(vertex ?? -1) * 3 + 1] as number;

describe('the flat back', () => {
  const flat = drawFlatMap(map);

  it('holds the whole map, with one outline and the zones on it', () => {
    const [x, y, width, height] = flat.viewBox;
    for (let i = 0; i < map.reasons.length; i++) {
      expect(-xOf(i)).toBeGreaterThanOrEqual(x);
      expect(-xOf(i)).toBeLessThanOrEqual(x + width);
      expect(-yOf(i)).toBeGreaterThanOrEqual(y);
      expect(-yOf(i)).toBeLessThanOrEqual(y + height);
    }
    expect(flat.outline.match(/M/g)).toHaveLength(1);
    expect(flat.zones.avoid.match(/M/g)).toHaveLength(1);
    expect(flat.zones.caution).not.toBe('');
  });

  it('is as wide as the body and the same on both sides', () => {
    const [left, right] = flat.edgesAt(-1100) ?? [0, 0];
    expect(right).toBeCloseTo(-left, -1);
    expect(right).toBeGreaterThan(140);
    expect(flat.edgesAt(-5000)).toBeNull();
  });
});

describe('a place of the flat back', () => {
  it('is the skin point seen there from behind: left of the drawing is left of the body', () => {
    const vertex = findOnFlatMap(map, -60, -1200, 20);
    expect(xOf(vertex)).toBeGreaterThan(55);
    expect(xOf(vertex)).toBeLessThan(65);
    expect(Math.abs(yOf(vertex) - 1200)).toBeLessThan(5);
  });

  it('beside the body is none', () => {
    expect(findOnFlatMap(map, -400, -1200, 20)).toBeNull();
  });

  it('can be named by side, height and distance over the skin', () => {
    const vertex = findByDistance(map, 'right', 1100, 50);
    expect(xOf(vertex)).toBeLessThan(0);
    expect(Math.abs((map.spineDistancesMm[vertex ?? -1] as number) - 50)).toBeLessThan(5);
    expect(findByDistance(map, 'right', 1100, 900)).toBeNull();
  });
});

describe('keys on the flat back', () => {
  const start = spotByKey(desk, null, 'ArrowUp');

  it('put the first spot left of the spine between the shoulder blades', () => {
    const spot = desk.spotAt(start ?? -1);
    expect(spot.side).toBe('left');
    expect(spot.level).toBe('t5');
  });

  it('move by a centimetre in their own direction, and back again', () => {
    const [x, y] = [xOf(start), yOf(start)];
    const step = (key: string): [number, number] => {
      const next = spotByKey(desk, start, key);
      return [xOf(next) - x, yOf(next) - y];
    };
    expect(step('ArrowLeft')[0]).toBeGreaterThan(5);
    expect(step('ArrowRight')[0]).toBeLessThan(-5);
    expect(step('ArrowUp')[1]).toBeGreaterThan(5);
    expect(step('ArrowDown')[1]).toBeLessThan(-5);
  });

  it('go from vertebra to vertebra', () => {
    const level = (key: string): string => desk.spotAt(spotByKey(desk, start, key) ?? -1).level;
    expect(level('PageUp')).toBe('t4');
    expect(level('PageDown')).toBe('t6');
  });

  it('stop at the edge and mean nothing otherwise', () => {
    let spot = start ?? -1;
    for (let i = 0; i < 40; i++) spot = spotByKey(desk, spot, 'ArrowLeft') ?? spot;
    expect(spotByKey(desk, spot, 'ArrowLeft')).toBeNull();
    expect(xOf(spot)).toBeGreaterThan(130);
    expect(spotByKey(desk, start, 'Enter')).toBeNull();
  });
});

describe('the name of a place', () => {
  const at = (
    level: string,
    spineDistanceMm: number,
    parts: readonly string[] = [],
    reasons: readonly 'spine'[] = [],
  ) =>
    placeOfSpot({
      level,
      spineDistanceMm,
      reasons,
      side: 'left',
      stack: parts.map((id) => ({ id, entryMm: 10, exitMm: 20 })),
    });

  it('is what people call it', () => {
    expect(at('t5', 3, [], ['spine'])).toBe('Over the spine');
    expect(at('t4', 50)).toBe('Between the shoulder blade and the spine');
    expect(at('t4', 90, ['infraspinatus-l', 'scapula-l'])).toBe('Over the shoulder blade');
    expect(at('t2', 120)).toBe('Top of the shoulder');
    expect(at('t10', 40)).toBe('Mid-back, beside the spine');
    expect(at('l3', 40)).toBe('Lower back, beside the spine');
    expect(at('l3', 120)).toBe('Flank');
    expect(at('c4', 40)).toBe('Neck');
    expect(at('s2', 20, ['sacrum'])).toBe('Over the sacrum');
    expect(at('s2', 90, ['gluteus-maximus-l'])).toBe('Buttock');
  });

  it('comes with level and distance', () => {
    expect(whereIsSpot({ side: 'right', level: 'l3', spineDistanceMm: 41.6, stack: [], reasons: [] })).toBe(
      'Right, level with L3, 42 mm from the spine',
    );
    expect(whereIsSpot({ side: null, level: 't1', spineDistanceMm: 0, stack: [], reasons: [] })).toBe(
      'In the midline, level with T1',
    );
  });
});
