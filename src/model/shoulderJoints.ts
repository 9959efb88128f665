import type { ModelManifest } from '#anatomy/manifest.ts';
import { HUMERUS } from './measurements/humerus.ts';
import { toMetres } from './metres.ts';
import type { BodyMap } from './proportions/bodyMap.ts';

/** Where a body's arms turn: the middles of the heads of its humeri. */
export const shoulderJoints = (map: BodyMap): ModelManifest['shoulders'] => {
  const [x, y, z] = toMetres(map.carry(HUMERUS.head.centre));
  return { left: [x, y, z], right: [-x, y, z] };
};
