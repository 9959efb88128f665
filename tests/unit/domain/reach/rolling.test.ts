import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPointGrid } from '#domain/reach/pointGrid.ts';
import { rollCylinder } from '#domain/reach/rollCylinder.ts';
import { rollSphere } from '#domain/reach/rollSphere.ts';
import { SEED } from '../../seed.ts';
import { makeSkin } from '../../support/makeSkin.ts';

/** A patch of skin 160 mm wide and 160 mm high whose relief is `outMm(x, y)` towards the back (-z), vertices 4 mm apart. */
const draw = (outMm: (x: number, y: number) => number) =>
  makeSkin(41, 41, (row, column) => {
    const [x, y] = [column * 4 - 80, row * 4 - 80];
    return { at: [x, y, -outMm(x, y)], stack: [] };
  });

type Drawn = ReturnType<typeof draw>;

const vertexAt = (x: number, y: number): number => (y / 4 + 20) * 41 + (x / 4 + 20);
const isInner = (i: number): boolean => Math.abs((i % 41) - 20) <= 10 && Math.abs(Math.floor(i / 41) - 20) <= 10;
const INNER = Array.from({ length: 41 * 41 }, (_, i) => i).filter(isInner);

const rollBall = (map: Drawn, radiusMm: number, limitMm = 0) =>
  rollSphere({
    positions: map.positions,
    normals: map.normals,
    grid: buildPointGrid(map.positions),
    radiusMm,
    limitsMm: new Float32Array(map.reasons.length).fill(limitMm),
    isTried: isInner,
  });

const layRoller = (map: Drawn, radiusMm: number, limitMm = 0, forceN = Number.POSITIVE_INFINITY, lengthMm = 160) =>
  rollCylinder({
    positions: map.positions,
    areasMm2: new Float32Array(map.reasons.length).fill(16),
    radiusMm,
    lengthMm,
    outward: [0, -1],
    limitsMm: new Float32Array(map.reasons.length).fill(limitMm),
    forceN,
    isTried: () => true,
    stepMm: 4,
  });

/** Height of a circle's arc of radius `r` over its chord at `half`. */
const sagitta = (r: number, half: number): number => r - Math.sqrt(r * r - half * half);

describe(`a ball rolled over known shapes (seed ${SEED})`, () => {
  it('touches a plane everywhere, and sinks in everywhere by what is allowed', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 5, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 4, noNaN: true }),
        (radius, limit) => {
          const indents = rollBall(
            draw(() => 0),
            radius,
            limit,
          );
          for (const i of INNER) expect(indents[i]).toBeCloseTo(limit, 4);
        },
      ),
      { seed: SEED, numRuns: 20 },
    );
  });

  it('is not tried where it cannot be brought', () => {
    expect(
      rollBall(
        draw(() => 0),
        30,
      )[0],
    ).toBeNaN();
  });

  // A spherical bowl of radius 50, 36 mm from middle to rim, sunk into a plane.
  const bowl = draw((x, y) => {
    const r = Math.hypot(x, y);
    return r < 36 ? -(sagitta(50, 36) - sagitta(50, r)) : 0;
  });

  it('reaches the bottom of a bowl that is wider than itself', () => {
    expect(rollBall(bowl, 32)[vertexAt(0, 0)]).toBeCloseTo(0, 1);
    expect(rollBall(bowl, 44)[vertexAt(0, 0)]).toBeCloseTo(0, 1);
  });

  it('bridges a bowl that is tighter than itself by the difference of the two arcs', () => {
    const gap = rollBall(bowl, 70)[vertexAt(0, 0)] as number;
    expect(gap).toBeLessThan(-3);
    expect(gap).toBeCloseTo(-(sagitta(50, 36) - sagitta(70, 36)), 0);
  });

  it('is held up by a sharp ridge beside it', () => {
    const ridge = draw((x) => (x === 16 ? 12 : 0));
    const indent = rollBall(ridge, 30)[vertexAt(-4, 0)] as number;
    expect(indent).toBeLessThan(-3);
    expect(rollBall(ridge, 30)[vertexAt(-40, 0)]).toBeCloseTo(0, 2);
  });
});

describe(`a roller laid over known shapes (seed ${SEED})`, () => {
  it('touches a plane everywhere, and sinks in everywhere by what is allowed', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 90, noNaN: true }),
        fc.double({ min: 0, max: 8, noNaN: true }),
        (radius, limit) => {
          const indents = layRoller(
            draw(() => 0),
            radius,
            limit,
          );
          for (const i of INNER) expect(indents[i]).toBeCloseTo(limit, 3);
        },
      ),
      { seed: SEED, numRuns: 20 },
    );
  });

  it('reaches nothing beyond its own ends', () => {
    const indents = layRoller(
      draw(() => 0),
      60,
      0,
      Number.POSITIVE_INFINITY,
      80,
    );
    expect(indents[vertexAt(36, 0)]).toBeCloseTo(0, 5);
    expect(indents[vertexAt(44, 0)]).toBeNaN();
  });

  // A trough across the back (its axis along x) of radius 60, 40 mm from middle to edge.
  const trough = draw((_, y) => (Math.abs(y) < 40 ? -(sagitta(60, 40) - sagitta(60, y)) : 0));

  it('fills a trough that is wider than itself', () => {
    for (const x of [-40, 0, 24]) expect(layRoller(trough, 50)[vertexAt(x, 0)]).toBeCloseTo(0, 1);
  });

  it('bridges a trough that is tighter than itself by the difference of the two arcs', () => {
    const gap = layRoller(trough, 90)[vertexAt(0, 0)] as number;
    expect(gap).toBeCloseTo(-(sagitta(60, 40) - sagitta(90, 40)), 0);
    expect(gap).toBeLessThan(-4);
  });

  it('bridges a furrow along the back however narrow or wide it is, touching the two humps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 15 }), (half) => {
        const width = half * 4;
        const humps = draw((x) => (Math.abs(x) < width ? 0 : Math.abs(x) === width ? 9 : -20));
        const indents = layRoller(humps, 70);
        expect(indents[vertexAt(width, 0)]).toBeCloseTo(0, 3);
        expect(indents[vertexAt(-width, 0)]).toBeCloseTo(0, 3);
        expect(indents[vertexAt(0, 0)]).toBeCloseTo(-9, 3);
      }),
      { seed: SEED, numRuns: 12 },
    );
  });

  it('stops where the least indentation is allowed, and so leaves the rest unpressed', () => {
    const map = draw(() => 0);
    const limits = new Float32Array(map.reasons.length).fill(10);
    limits[vertexAt(0, 0)] = 0;
    const indents = rollCylinder({
      positions: map.positions,
      areasMm2: new Float32Array(map.reasons.length).fill(16),
      radiusMm: 60,
      lengthMm: 160,
      outward: [0, -1],
      limitsMm: limits,
      forceN: Number.POSITIVE_INFINITY,
      isTried: () => true,
      stepMm: 4,
    });
    expect(indents[vertexAt(60, 0)] as number).toBeLessThan(10);
    expect(indents[vertexAt(0, 0)] as number).toBeLessThanOrEqual(1e-4);
  });

  it('sinks in only until it carries its load: the more skin it touches, the less', () => {
    const flat = draw(() => 0);
    const column = draw((x) => (Math.abs(x) <= 20 ? 0 : -40));
    const onFlat = layRoller(flat, 70, 12, 200)[vertexAt(0, 0)] as number;
    const onColumn = layRoller(column, 70, 12, 200)[vertexAt(0, 0)] as number;
    expect(onColumn).toBeGreaterThan(onFlat * 1.5);
    expect(onFlat).toBeGreaterThan(1);
    // A parabola of indentation across the strip: F = k · ⅔δ · 2b · length.
    const halfWidth = Math.sqrt(2 * 70 * onFlat);
    expect((0.01 * (2 / 3) * onFlat * 2 * halfWidth * 164) / 200).toBeCloseTo(1, 0);
  });
});
