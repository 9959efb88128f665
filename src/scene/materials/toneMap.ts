/**
 * From light to what a screen shows. Done in the shader itself, since a frame is painted into a picture of bytes first,
 * where the renderer would leave colours linear.
 */
export const toneMap = /* glsl */ `
#include <tonemapping_pars_fragment>

vec3 shownOnScreen(vec3 light) {
  return sRGBTransferOETF(vec4(ACESFilmicToneMapping(light), 1.0)).rgb;
}
`;
