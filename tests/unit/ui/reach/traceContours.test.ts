import { describe, expect, it } from 'vitest';
import { blurField, type Field, traceContours } from '#ui/reach/traceContours.ts';

const fieldOf = (rows: readonly string[]): Field => ({
  values: Float32Array.from(rows.join(''), Number),
  columns: rows[0]?.length ?? 0,
  rows: rows.length,
});

const areaOf = (loop: readonly (readonly [number, number])[]): number =>
  loop.reduce((sum, [x, y], i) => {
    const [nx, ny] = loop[(i + 1) % loop.length] ?? [0, 0];
    return sum + (x * ny - nx * y) / 2;
  }, 0);

describe('contours of a field', () => {
  it('close round a block, halfway to its neighbours', () => {
    const loops = traceContours(fieldOf(['00000', '01110', '01110', '00000']));
    expect(loops).toHaveLength(1);
    const loop = loops[0] ?? [];
    expect(Math.min(...loop.map(([x]) => x))).toBe(0.5);
    expect(Math.max(...loop.map(([x]) => x))).toBe(3.5);
    expect(Math.min(...loop.map(([, y]) => y))).toBe(0.5);
    expect(Math.max(...loop.map(([, y]) => y))).toBe(2.5);
  });

  it('go round islands and holes each on their own, holes the other way about', () => {
    const loops = traceContours(fieldOf(['1111101', '1000101', '1000101', '1000101', '1111101']));
    expect(loops).toHaveLength(3);
    const signs = loops.map((loop) => Math.sign(areaOf(loop)));
    expect(signs.filter((sign) => sign === signs[0])).toHaveLength(2);
  });

  it('close at the border too', () => {
    const [loop = []] = traceContours(fieldOf(['11', '11']));
    expect(Math.abs(areaOf(loop))).toBeGreaterThan(3);
  });

  it('are smoother after a blur, about the same area', () => {
    const field = fieldOf(
      Array.from({ length: 20 }, (_, r) =>
        Array.from({ length: 20 }, (_, c) => (Math.hypot(r - 10, c - 10) < 7 ? '1' : '0')).join(''),
      ),
    );
    const [loop = []] = traceContours(blurField(field));
    expect(Math.abs(areaOf(loop))).toBeGreaterThan(0.9 * Math.PI * 49);
    expect(Math.abs(areaOf(loop))).toBeLessThan(1.1 * Math.PI * 49);
  });
});
