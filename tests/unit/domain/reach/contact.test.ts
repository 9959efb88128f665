import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '#content/schema/records.ts';
import {
  ballForceN,
  crossedAreaMm2,
  INDENT_MAX_MM,
  indentLimitMm,
  loadedIndentMm,
  patchHalfMm,
  patchOf,
} from '#domain/reach/contact.ts';
import { SEED } from '../../seed.ts';

const ball: Contact = { shape: 'sphere', name: 'ball', radiusMm: 32, sources: ['johnson-contact'] };

describe('contact patch', () => {
  it('is the chord of the ball at the depth it has sunk in', () => {
    expect(patchHalfMm(32, 0)).toBe(0);
    expect(patchHalfMm(32, 8)).toBeCloseTo(Math.sqrt(2 * 32 * 8 - 64), 12);
    expect(patchHalfMm(32, 32)).toBe(32);
    expect(patchHalfMm(32, 90)).toBe(32);
    expect(patchHalfMm(32, -3)).toBe(0);
  });

  it('is round under a ball, a strip under a roller, and as large as the hand itself under a hand', () => {
    expect(patchOf(ball, 8)).toEqual({ shape: 'disc', halfMm: patchHalfMm(32, 8) });
    expect(patchOf({ ...ball, shape: 'cylinder', radiusMm: 65, lengthMm: 330 }, 8)).toEqual({
      shape: 'strip',
      halfMm: patchHalfMm(65, 8),
    });
    expect(patchOf({ shape: 'disc', name: 'thumb', radiusMm: 11, sources: [] }, 3)).toEqual({
      shape: 'disc',
      halfMm: 11,
    });
  });

  it('has, under a roller across the thigh, the area that was measured', () => {
    // 47.0 ± 16.1 cm² under a rigid roller, 68.4 ± 25.3 cm² under a soft one (Curran 2008); a thigh is about 85 mm in radius.
    const rigid = crossedAreaMm2(65, 85, INDENT_MAX_MM) / 100;
    const soft = crossedAreaMm2(76, 85, INDENT_MAX_MM) / 100;
    expect(Math.abs(rigid - 47)).toBeLessThan(16.1);
    expect(Math.abs(soft - 68.4)).toBeLessThan(25.3);
    expect(soft).toBeGreaterThan(rigid);
  });
});

describe(`indentation (seed ${SEED})`, () => {
  it('ends at half of the way to a bone, at 12 mm, or where the tool ends', () => {
    expect(indentLimitMm(10, ball)).toBe(5);
    expect(indentLimitMm(60, ball)).toBe(12);
    expect(indentLimitMm(Number.POSITIVE_INFINITY, ball)).toBe(12);
    expect(indentLimitMm(60, { ...ball, indentMaxMm: 6 })).toBe(6);
  });

  it('under a load is the depth at which the tissue pushes back as hard', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 5, max: 60, noNaN: true }),
        fc.double({ min: 0.5, max: 12, noNaN: true }),
        (radiusMm, depthMm) => {
          const sunk = Math.min(depthMm, radiusMm * 0.99);
          expect(loadedIndentMm({ ...ball, radiusMm }, ballForceN(radiusMm, sunk))).toBeCloseTo(sunk, 4);
        },
      ),
      { seed: SEED },
    );
  });

  it('is less deep under a palm than under a thumb pressed as hard', () => {
    const disc = (radiusMm: number): Contact => ({ shape: 'disc', name: 'hand', radiusMm, sources: [] });
    expect(loadedIndentMm(disc(40), 60)).toBeLessThan(loadedIndentMm(disc(11), 60) / 10);
  });

  it('lets a body’s weight sink a massage ball in as far as tissue allows', () => {
    expect(ballForceN(31.9, INDENT_MAX_MM)).toBeLessThan(240);
  });
});
