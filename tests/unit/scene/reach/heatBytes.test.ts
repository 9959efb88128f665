import { describe, expect, it } from 'vitest';
import type { Answer } from '#domain/reach/reach.ts';
import { HEAT_BASE, HEAT_STEPS, NO_HEAT } from '#scene/materials/heatShader.ts';
import { sceneColour } from '#scene/materials/sceneColour.ts';
import { heatBytes } from '#scene/reach/heatBytes.ts';
import { makeStructure } from '../makeStructure.ts';

const structures = ['trapezius-ascending-l', 'rhomboid-major-l', 'multifidus-l', 'scapula-l'].map((id, slot) =>
  makeStructure(id, slot),
);
const answer = (grade: Answer['grade'], coverage: number, pressureShare: number) =>
  ({ grade, coverage, pressureShare }) as Answer;

describe('the places of structures on the scale of reach', () => {
  const bytes = heatBytes(
    {
      answers: new Map([
        ['trapezius-ascending-l', answer('well', 1, 1)],
        ['rhomboid-major-l', answer('part', 0.3, 0.4)],
      ]),
    },
    structures,
  );
  it('rise with how well the tool reaches, a muscle that is not reached standing at the start', () => {
    expect(bytes[0]).toBeGreaterThan(HEAT_BASE + HEAT_STEPS * 0.95);
    expect(bytes[1]).toBeGreaterThan(HEAT_BASE + HEAT_STEPS / 3);
    expect(bytes[1]).toBeLessThan(HEAT_BASE + (HEAT_STEPS * 2) / 3);
    expect(bytes[2]).toBe(HEAT_BASE);
  });
  it('leave bones off the scale, and never look like it', () => {
    expect(bytes[3]).toBe(NO_HEAT);
    expect(HEAT_BASE + HEAT_STEPS).toBeLessThan(NO_HEAT);
  });
});

describe('a colour of the page as light on the stage', () => {
  it('is lighter for lighter colours and never below nothing', () => {
    const [dark, light] = [sceneColour([46, 49, 72]), sceneColour([220, 236, 164])];
    expect(light.g).toBeGreaterThan(dark.g * 5);
    for (const channel of [...dark.toArray(), ...light.toArray()]) expect(channel).toBeGreaterThanOrEqual(0);
  });
});
