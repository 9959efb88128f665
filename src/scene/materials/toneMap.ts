/**
 * From light to what a screen shows. Done in the shader itself, since a frame is painted into a picture of bytes first,
 * where the renderer would leave colours linear.
 */
export const toneMap = /* glsl */ `
#include <tonemapping_pars_fragment>

// The sRGB curve by square roots, true to two steps of 255: three powers a pixel are dear without a graphics card.
vec3 toScreenCurve(vec3 light) {
  vec3 s1 = sqrt(light);
  vec3 s2 = sqrt(s1);
  return max(0.662002687 * s1 + 0.684122060 * s2 - 0.323583601 * sqrt(s2) - 0.0225411470 * light, 0.0);
}

vec3 shownOnScreen(vec3 light) {
  return toScreenCurve(ACESFilmicToneMapping(light));
}
`;
