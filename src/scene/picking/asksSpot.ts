import type { DorsumState } from '#store/state.ts';
import type { BodyStructure } from '../body/BodyStructure.ts';

/**
 * Whether a click on a structure asks what lies beneath that point, instead of selecting the structure: on the skin always;
 * on anything else while a tool is worked with, for then the question is where to press it.
 */
export const asksSpot = (
  { facts }: Pick<BodyStructure, 'facts'>,
  { mode, tool, panel }: Pick<DorsumState, 'mode' | 'tool' | 'panel'>,
): boolean => {
  if (facts.tissue === 'skin') return true;
  return mode === 'tools' && (tool !== null || (panel?.kind === 'spot' && panel.press !== undefined));
};
