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
uniform sampler2D uStates;
uniform sampler2D uTraits;
varying vec3 vPlace;
centroid varying vec3 vNormal;
varying float vOpen;
flat varying vec4 vState;
flat varying vec4 vTrait;

void main() {
  ivec2 texel = ivec2(int(structure.x + 0.5), 0);
  vState = texelFetch(uStates, texel, 0);
  vTrait = texelFetch(uTraits, texel, 0);
  vPlace = position;
  vNormal = normal;
  vOpen = occlusion.x;
#ifdef HAS_FIBRES
  vFibre = fibre;
  vAcross = across.xyz;
#endif
  gl_Position = vState.r > 0.5 ? projectionMatrix * viewMatrix * vec4(position, 1.0) : vec4(0.0, 0.0, 2.0, 1.0);
}
`;
