import type { BodyPart } from './bodyPart.ts';
import { boneSolids } from './bones/buildBones.ts';
import { buildMuscleLayers } from './muscles/buildMuscles.ts';

/** Muscles and fascia, laid on the bones layer by layer. */
export const buildSoftParts = (): BodyPart[] => [...buildMuscleLayers(boneSolids()).muscles];
