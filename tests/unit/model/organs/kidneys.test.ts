import { describe, expect, it } from 'vitest';
import { boundsOfMesh, countOpenEdges, volumeOf } from '#geometry/measureMesh.ts';
import { bodyCentre } from '#model/landmarks.ts';
import { buildKidneys } from '#model/organs/kidneys.ts';

const kidney = buildKidneys();
const { min, max } = boundsOfMesh(kidney.mesh);

describe('the kidneys', () => {
  it('are closed bodies of 100 to 160 ml', () => {
    expect(countOpenEdges(kidney.mesh)).toBe(0);
    expect(volumeOf(kidney.mesh) / 1000).toBeGreaterThan(90);
    expect(volumeOf(kidney.mesh) / 1000).toBeLessThan(160);
  });

  it('are about eleven centimetres long', () => {
    expect(max[1] - min[1]).toBeGreaterThan(98);
    expect(max[1] - min[1]).toBeLessThan(116);
  });

  it('reach on the left from T12 to L3, beside the column', () => {
    expect(max[1]).toBeGreaterThan(bodyCentre('t12')[1] - 5);
    expect(min[1]).toBeGreaterThan(bodyCentre('l3')[1] - 10);
    expect(min[0]).toBeGreaterThan(25);
  });

  it('lie one to two centimetres lower on the right', () => {
    expect(kidney.rightOffsetMm?.[1]).toBeLessThanOrEqual(-10);
    expect(kidney.rightOffsetMm?.[1]).toBeGreaterThanOrEqual(-20);
  });
});
