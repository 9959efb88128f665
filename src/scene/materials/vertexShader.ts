import { dentShader } from './dent.ts';

/**
 * One vertex shader for every tissue. Geometry is already in the body frame, so world space is model space.
 * A structure that is not shown is thrown outside the clip space: no fragment, no rebuilt buffer.
 */
export const vertexShader = /* glsl */ `
attribute vec2 structure;
attribute vec4 occlusion;
#ifdef HAS_FIBRES
attribute vec4 fibre;
attribute vec4 across;
varying vec4 vFibre;
varying vec3 vAcross;
#endif
#ifdef HAS_TOUCH
varying vec3 vTouch;
#endif
uniform sampler2D uStates;
uniform highp usampler2D uTraits;
varying vec4 vPlaceOpen;
centroid varying vec3 vNormal;
flat varying uvec2 vPacked;
${dentShader}
void main() {
  ivec2 texel = ivec2(int(structure.x + 0.5), 0);
  uvec4 state = uvec4(texelFetch(uStates, texel, 0) * 255.0 + 0.5);
  vPacked = uvec2(state.r | (state.g << 8u) | (state.b << 16u) | (state.a << 24u), texelFetch(uTraits, texel, 0).r);
  vPlaceOpen = vec4(position, occlusion.x);
  vec3 place = position;
  vec3 turned = normal;
  // Grain and paint stay where they are on the tissue: only its shape gives way.
  dent(place, turned);
  vNormal = turned;
#ifdef HAS_FIBRES
  vFibre = fibre;
  vAcross = across.xyz;
#endif
#ifdef HAS_TOUCH
  vTouch = occlusion.yzw;
#endif
  gl_Position = state.r > 127u ? projectionMatrix * viewMatrix * vec4(place, 1.0) : vec4(0.0, 0.0, 2.0, 1.0);
}
`;
