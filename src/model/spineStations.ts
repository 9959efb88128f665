import type { ModelManifest, SpineStation } from '#anatomy/manifest.ts';
import { VERTEBRA_LEVELS } from '#anatomy/structures.ts';
import { bodyCentre, laminarHalfWidth, sacralCrest, spinousTip } from './landmarks.ts';
import { roundTo, toMetres } from './metres.ts';
import type { BodyMap } from './proportions/bodyMap.ts';

/** Half of a tool's edge: what lies this close beside a lamina is not pressed either. */
const TOOL_EDGE_MM = 10;
const HALF_WIDTH_MIN_MM = 15;

const SACRAL_LEVELS = ['s1', 's2', 's3'] as const;
/** C1 has no spinous process to feel, and no body. */
const SPINAL_LEVELS = VERTEBRA_LEVELS.slice(1);

/** The zone that no tool may press, from C2 to S3: tips of the spinous processes and how far it reaches beside them. */
export const spineStations = (map: BodyMap): SpineStation[] =>
  [...SPINAL_LEVELS, ...SACRAL_LEVELS].map((level) => {
    const [, y, z] = level.startsWith('s') ? sacralCrest(level) : spinousTip(level);
    const [laminaMm] = map.carry([laminarHalfWidth(level), y, z]);
    return {
      level,
      tip: toMetres(map.carry([0, y, z])),
      halfWidthMm: roundTo(Math.max(HALF_WIDTH_MIN_MM, laminaMm + TOOL_EDGE_MM), 10),
    };
  });

/** Middles of a body's vertebrae C2 … L5, by which heights are named. */
export const columnLevels = (map: BodyMap): ModelManifest['levels'] =>
  SPINAL_LEVELS.map((level) => ({ level, centre: toMetres(map.carry(bodyCentre(level))) }));
