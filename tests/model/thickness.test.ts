import { describe, expect, it } from 'vitest';
import { placesOn } from '#model/checks/places.ts';
import { PUBLISHED_THICKNESSES, thicknessRound } from '#model/checks/thickness.ts';
import { manifest, structure, structures } from './support/bodyUnderTest.ts';

const PATCH_MM = 8;

const places = placesOn({ manifest, structures });

describe('thin sheets are as thick as ultrasound finds them', () => {
  it.each(PUBLISHED_THICKNESSES.map((row) => [row.part, row.words, row] as const))('%s, %s', (part, _words, row) => {
    const thicknessMm = thicknessRound(structure(`${part}-l`).mesh, row.at(places), PATCH_MM);
    expect(thicknessMm).toBeGreaterThanOrEqual(row.range[0]);
    expect(thicknessMm).toBeLessThanOrEqual(row.range[1]);
  });
});
