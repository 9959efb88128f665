import { describe, expect, it } from 'vitest';
import { packTraits, sheetOf, TISSUE_CODE, toneOf } from '#scene/body/traitTexture.ts';

describe('the traits of a structure', () => {
  it('draw the parts of one sheet alike, so that no seam shows between them', () => {
    const tones = ['trapezius-descending', 'trapezius-transverse', 'trapezius-ascending'].map((part) =>
      toneOf(sheetOf(part)),
    );
    expect(new Set(tones).size).toBe(1);
    expect(sheetOf('deltoid-acromial')).toBe(sheetOf('deltoid-spinal'));
  });

  it('tell apart muscles that lie side by side', () => {
    expect(toneOf(sheetOf('rhomboid-major'))).not.toBe(toneOf(sheetOf('rhomboid-minor')));
    expect(sheetOf('latissimus-dorsi')).toBe('latissimus-dorsi');
  });

  it('give every tissue a code of its own', () => {
    const codes = Object.values(TISSUE_CODE);
    expect(new Set(codes).size).toBe(codes.length);
    expect(Math.max(...codes)).toBeLessThan(16);
  });

  it('pack into 32 bits what the shader unpacks', () => {
    const packed = packTraits('ligament', 0.25, 0.5);
    expect(packed & 15).toBe(TISSUE_CODE.ligament);
    expect(((packed >>> 4) & 65535) / 65535).toBeCloseTo(0.25, 4);
    expect((packed >>> 20) / 4095).toBeCloseTo(0.5, 3);
  });
});
