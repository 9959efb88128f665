import type { Claim } from '../schema/records.ts';

/** The hold that the practice text asks for, on every technique. */
export const holdClaim: Claim = {
  text: 'Hold a tender spot for 20–60 seconds, or until the tension eases.',
  grade: 'practice',
  sources: ['practice-text'],
};

/** What trials and surveys say of dose for rolling. */
export const rollingDoseClaim: Claim = {
  text: 'For range of motion, a research summary advises 1–3 sets of 30–120 seconds, with 2–4 seconds for each stroke one way.',
  grade: 'review',
  sources: ['behm-2020'],
};

/** What professionals do, where trials leave room. */
export const professionalsDoseClaim: Claim = {
  text: 'Professionals most often advise 30 seconds to 2 minutes on each muscle, at a pace that suits the person.',
  grade: 'survey',
  sources: ['professionals-survey'],
};

/** Why slow: about fifteen cycles a minute. */
export const slowClaim: Claim = {
  text: 'A slow rhythm of 15 rolls a minute lowered the tone of the thigh more than the faster pace people choose for themselves.',
  grade: 'trial',
  sources: ['sezik-2024'],
};

/** Why holding, not only rolling, for a small spot. */
export const heldPressureClaim: Claim = {
  text: 'Pressure held for 90 seconds on a tender spot of the calf raised its pain threshold a little; rolling over it did not.',
  grade: 'trial',
  sources: ['wilke-2018'],
};

/** How long the effect lasts; says so beside every technique. */
export const shortEffectClaim: Claim = {
  text: 'Expect less tenderness and easier movement for about half an hour. How it works is not settled.',
  grade: 'trial',
  sources: ['jssm-2021-rolling', 'rom-30-minutes', 'rolling-beliefs'],
};

/** Where the 0–10 scale comes from. */
export const pressureScaleClaim: Claim = {
  text: 'The 0–10 scale is our reading of “therapeutic, not excruciating”; the practice text gives no figure.',
  grade: 'opinion',
  sources: ['practice-text'],
};
