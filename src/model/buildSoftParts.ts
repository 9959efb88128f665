import type { BodyPart } from './bodyPart.ts';
import { boneSolids } from './bones/buildBones.ts';
import { buildMuscleLayers } from './muscles/buildMuscles.ts';
import { buildSkin } from './skin/buildSkin.ts';

/** Muscles and fascia, laid on the bones layer by layer, and the skin over them. */
export const buildSoftParts = (): BodyPart[] => {
  const bones = boneSolids();
  const { muscles, body } = buildMuscleLayers(bones);
  const skin = { part: 'skin', mesh: buildSkin(body, bones), fibre: null, fibreLengthMm: null, attachments: [] };
  return [skin, ...muscles];
};
