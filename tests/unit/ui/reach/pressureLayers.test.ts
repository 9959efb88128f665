import { describe, expect, it } from 'vitest';
import { shareUnderDisc } from '#domain/reach/pressure.ts';
import { drawCone } from '#ui/reach/drawCone.ts';
import { layersOfSpot, spreadLabels } from '#ui/reach/pressureLayers.ts';

const stack = [
  { id: 'trapezius-transverse-l', entryMm: 8, exitMm: 14 },
  { id: 'longissimus-thoracis-l', entryMm: 22, exitMm: 44 },
  { id: 'rib-7-l', entryMm: 42, exitMm: 52 },
  { id: 'kidney-l', entryMm: 60, exitMm: 80 },
];

describe('the layers of the pressure diagram', () => {
  it('begin with skin and fat and end at the first bone, within which nothing is told', () => {
    const layers = layersOfSpot({ stack }, null);
    expect(layers.map(({ id }) => id)).toEqual([null, 'trapezius-transverse-l', 'longissimus-thoracis-l', 'rib-7-l']);
    expect(layers[0]).toMatchObject({ tissue: 'skin', entryMm: 0, exitMm: 8 });
    expect(layers[2]?.exitMm).toBe(42);
    expect(layers[3]).toMatchObject({ tissue: 'bone', entryMm: 42, exitMm: 50, share: null });
  });

  it('carry what arrives of a press, and no share without one', () => {
    const press = { layers: stack.slice(0, 3).map((layer, i) => ({ ...layer, share: 0.9 - i * 0.3 })) };
    expect(layersOfSpot({ stack }, press).map(({ share }) => share)).toEqual([null, 0.9, expect.closeTo(0.6), null]);
    expect(layersOfSpot({ stack }, null).every(({ share }) => share === null)).toBe(true);
  });

  it('need no skin of their own where a muscle begins at once', () => {
    const layers = layersOfSpot({ stack: [{ id: 'gluteus-maximus-l', entryMm: 0.4, exitMm: 30 }] }, null);
    expect(layers.map(({ id }) => id)).toEqual(['gluteus-maximus-l']);
  });
});

describe('labels beside the layers', () => {
  it('keep their places where there is room', () => {
    expect(spreadLabels([30, 100, 180], 40, 220)).toEqual([30, 100, 180]);
  });

  it('never overlap and never leave the drawing', () => {
    const placed = spreadLabels([2, 5, 9, 150, 199], 40, 200);
    expect(placed[0]).toBeGreaterThanOrEqual(20);
    expect(placed.at(-1)).toBeLessThanOrEqual(180);
    for (let i = 1; i < placed.length; i++) {
      expect((placed[i] ?? 0) - (placed[i - 1] ?? 0)).toBeGreaterThanOrEqual(40);
    }
  });
});

describe('the shape of the pressure', () => {
  const widths = (path: string): [x: number, y: number][] =>
    path
      .slice(1, -1)
      .split('L')
      .map((pair) => pair.split(' ').map(Number) as [number, number]);

  it('is as wide at every depth as the share that arrives there', () => {
    const points = widths(drawCone({ patch: { shape: 'disc', halfMm: 20 }, firmness: 1 }, 40, 50, 5));
    expect(points[0]).toEqual([50, 0]);
    const middle = points.find(([, y]) => y === 100);
    expect(middle?.[0]).toBeCloseTo(50 * shareUnderDisc(20, 20), 1);
    const right = points.slice(0, points.length / 2).map(([x]) => x);
    expect([...right].sort((a, b) => b - a)).toEqual(right);
  });

  it('is narrower from the start where the load is less than a firm press', () => {
    const [first] = widths(drawCone({ patch: { shape: 'strip', halfMm: 30 }, firmness: 0.4 }, 40, 50, 5));
    expect(first?.[0]).toBeCloseTo(20, 1);
  });
});
