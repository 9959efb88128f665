import type { BodyPart } from './bodyPart.ts';
import { boneSolids } from './bones/buildBones.ts';
import { buildMuscleLayers } from './muscles/buildMuscles.ts';
import type { BodyMap } from './proportions/bodyMap.ts';
import { carrySolids } from './proportions/carrySolid.ts';
import { buildSkin } from './skin/buildSkin.ts';

/** Muscles and fascia of a body, laid on its bones layer by layer, and the skin over them. */
export const buildSoftParts = (map: BodyMap): BodyPart[] => {
  const bones = boneSolids();
  const { muscles, body } = buildMuscleLayers(bones, { map });
  const skin = {
    part: 'skin',
    mesh: buildSkin(body, carrySolids(map, bones), map),
    fibre: null,
    fibreLengthMm: null,
    attachments: [],
  };
  return [skin, ...muscles];
};
