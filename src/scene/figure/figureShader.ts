import { studioLight } from '../materials/studioLight.ts';
import { toneMap } from '../materials/toneMap.ts';

export const figureVertexShader = /* glsl */ `
attribute float open;
varying vec3 vPlace;
varying vec3 vNormal;
varying float vOpen;

void main() {
  vec4 place = modelMatrix * vec4(position, 1.0);
  vPlace = place.xyz;
  vNormal = mat3(modelMatrix) * normal;
  vOpen = open;
  gl_Position = projectionMatrix * viewMatrix * place;
}
`;

/** A person of plain clay under the studio's light; where the tool works glows in the accent's colour. */
export const figureFragmentShader = /* glsl */ `
varying vec3 vPlace;
varying vec3 vNormal;
varying float vOpen;
uniform vec3 uColour;
uniform vec3 uAccent;
uniform vec3 uSpot;
uniform float uGlow;
${studioLight}
${toneMap}

void main() {
  vec3 view = normalize(cameraPosition - vPlace);
  vec3 n = normalize(vNormal);
  float near = uGlow * exp(-pow(distance(vPlace, uSpot) / 0.085, 2.0));
  Surface s;
  s.albedo = mix(uColour, uAccent, 0.75 * near);
  s.normal = n;
  s.smoothNormal = n;
  s.view = view;
  s.wrap = vec3(0.42, 0.36, 0.32);
  s.roughness = 0.62;
  s.gloss = 0.6;
  s.open = 0.25 + 0.75 * vOpen;
  s.glow = vec3(0.62, 0.46, 0.38);
  s.rim = 0.8;
  gl_FragColor = vec4(shownOnScreen(lit(s) + uAccent * near * 0.10), 1.0);
}
`;

/** The ground under it: nothing but the shade that the figure throws, fading out to the sides. */
export const groundVertexShader = /* glsl */ `
varying vec2 vAt;
varying vec2 vOut;
void main() {
  vAt = uv;
  vOut = uv * 2.0 - 1.0;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

export const groundFragmentShader = /* glsl */ `
varying vec2 vAt;
varying vec2 vOut;
uniform sampler2D uShade;
uniform vec3 uGround;
uniform float uStrength;
uniform float uPlate;

void main() {
  float shade = 0.0;
  float weight = 0.0;
  for (int i = 0; i < 40; i++) {
    float far = sqrt((float(i) + 0.5) / 40.0);
    float turn = float(i) * 2.39996;
    float share = 1.0 - 0.75 * far;
    shade += share * texture2D(uShade, vAt + vec2(cos(turn), sin(turn)) * far * 0.035).r;
    weight += share;
  }
  shade /= weight;
  float rim = 1.0 - smoothstep(0.55, 1.0, length(vOut));
  gl_FragColor = vec4(uGround * (1.0 - shade), max(shade * uStrength, uPlate) * rim);
}
`;

/** What the shade is made from: everything, in white. */
export const silhouetteFragmentShader = /* glsl */ `
void main() {
  gl_FragColor = vec4(1.0);
}
`;
