/**
 * What the vertex shader hands on, packed: each number costs at every one of many small triangles.
 * `vPlace` is the place in the body frame and how open it lies; the structure's state and traits travel as bits.
 */
export const tissueVaryings = /* glsl */ `
centroid varying vec4 vPlaceOpen;
centroid varying vec3 vNormal;
flat varying uvec2 vPacked;
#ifdef HAS_FIBRES
varying vec4 vFibre;
varying vec3 vAcross;
#endif
#ifdef HAS_TOUCH
varying vec3 vTouch;
#endif

#define vPlace vPlaceOpen.xyz
#define vOpen vPlaceOpen.w

// Shown, lifted, selected, dimmed, each 0 to 1.
vec4 vState;
// Tissue code, fibre length in metres, tone.
vec3 vTrait;

void readStructure() {
  vState = vec4((uvec4(vPacked.x) >> uvec4(0u, 8u, 16u, 24u)) & 255u) / 255.0;
  vTrait = vec3(float(vPacked.y & 15u), float((vPacked.y >> 4u) & 65535u) / 65535.0, float(vPacked.y >> 20u) / 4095.0);
}
`;
