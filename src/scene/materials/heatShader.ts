import { HEAT_COLOURS } from '#domain/reach/heatScale.ts';

/** Byte of the state texture's first channel for a structure that is shown without a place on the scale of reach. */
export const NO_HEAT = 255;
/** The same for one at the scale's start; its end is `HEAT_STEPS` higher. */
export const HEAT_BASE = 128;
export const HEAT_STEPS = 126;

/**
 * The scale of reach laid over a structure's own drawing: its colour is the scale's, its light and fibres stay. What has no
 * place on the scale steps back. `uHeat` is how much of it shows, 0 to 1.
 */
export const heatShader = /* glsl */ `
uniform float uHeat;
uniform vec3 uHeatRamp[${HEAT_COLOURS.length}];

vec3 withHeat(vec3 colour) {
  if (uHeat <= 0.0) return colour;
  uint shown = vPacked.x & 255u;
  if (shown == ${NO_HEAT}u) return mix(colour, steppedBack(colour), 0.85 * uHeat);
  float at = float(shown - ${HEAT_BASE}u) * ${((HEAT_COLOURS.length - 1) / HEAT_STEPS).toFixed(8)};
  int from = min(int(at), ${HEAT_COLOURS.length - 2});
  vec3 scale = mix(uHeatRamp[from], uHeatRamp[from + 1], at - float(from));
  float light = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  // Tendon is far brighter than flesh; on the scale both are one muscle.
  float relief = 0.06 + 1.26 * light / (light + 0.08);
  return mix(colour, scale * relief, uHeat);
}
`;
