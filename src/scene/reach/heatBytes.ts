import { heatOfAnswer } from '#domain/reach/heatScale.ts';
import type { Heat } from '#domain/reach/ReachDesk.ts';
import type { BodyStructure } from '../body/BodyStructure.ts';
import { HEAT_BASE, HEAT_STEPS, NO_HEAT } from '../materials/heatShader.ts';

/** Each structure's place on the scale of reach as the state texture takes it, by slot. */
export const heatBytes = ({ answers }: Pick<Heat, 'answers'>, structures: readonly BodyStructure[]): Uint8Array => {
  const bytes = new Uint8Array(structures.length).fill(NO_HEAT);
  for (const { id, slot, facts } of structures) {
    const answer = answers.get(id);
    if (answer) bytes[slot] = HEAT_BASE + Math.round(heatOfAnswer(answer) * HEAT_STEPS);
    // A muscle that lies under no skin of the back is reached by no tool that presses there.
    else if (facts.tissue === 'muscle') bytes[slot] = HEAT_BASE;
  }
  return bytes;
};
