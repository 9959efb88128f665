import { dentShader } from '../materials/dent.ts';

/** The skin round a tool, dented like the body below it. */
export const contactVertexShader = /* glsl */ `
varying vec3 vPlace;
varying vec3 vNormal;
varying vec3 vFlat;
${dentShader}

void main() {
  vec3 place = position;
  vec3 turned = normal;
  dent(place, turned);
  vPlace = place;
  vNormal = turned;
  vFlat = position;
  gl_Position = projectionMatrix * viewMatrix * vec4(place, 1.0);
}
`;

const head = /* glsl */ `
varying vec3 vPlace;
varying vec3 vNormal;
varying vec3 vFlat;
uniform vec3 uStandAt;
uniform vec3 uStandNormal;
uniform vec3 uAcross;
uniform vec3 uAlong;
// Half-width and half-length of the patch in metres; the length of a round one is 0.
uniform vec2 uPatch;
// A roller is rigid and bridges; a forearm follows the skin.
uniform bool uIsRigid;
uniform vec3 uAccent;
uniform vec4 uDentSize;
uniform float uShare;

// Metres beyond the border of the patch, negative inside; x of the second: the way round the border, for dashes.
float beyondPatch(out float round, out vec2 off) {
  vec3 from = vFlat - uStandAt;
  off = vec2(dot(from, uAcross), dot(from, uAlong));
  if (uPatch.y > 0.0 && !uIsRigid) {
    vec2 q = abs(off) - vec2(uPatch.y, uPatch.x) + 0.012;
    round = off.x + off.y;
    return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - 0.012;
  }
  if (uPatch.y > 0.0) {
    // A roller touches where the undented skin would lie inside it, which need not be all along it.
    float height = dot(from, uStandNormal);
    float root = sqrt(max(uDentSize.x * uDentSize.x - off.y * off.y, 1e-8));
    float into = (height + uDentSize.z - uDentSize.x + root) * root / max(abs(off.y), 0.15 * root);
    round = off.x + off.y;
    return abs(off.y) > 0.97 * uDentSize.x ? 1.0 : max(-into, abs(off.x) - uPatch.y);
  }
  round = atan(off.y, off.x) * uPatch.x;
  return length(off) - uPatch.x;
}

// Only the skin that faces as the contact does: not the chest that lies below the same point.
float facing() {
  return smoothstep(0.05, 0.4, dot(normalize(vNormal), uStandNormal)) *
    (1.0 - smoothstep(0.05, 0.09, abs(dot(vFlat - uStandAt, uStandNormal))));
}
`;

/** A veil of skin round the tool, and the shadow under it: what is bare of its skin still shows where the skin would lie. */
export const veilFragmentShader = /* glsl */ `
${head}
uniform vec3 uSkin;
uniform vec3 uShadow;
uniform float uVeil;
uniform vec3 uKey;
uniform float uLift;

void main() {
  float round;
  vec2 off;
  float beyond = beyondPatch(round, off);
  float reach = 0.020 + uPatch.x * 0.5;
  if (beyond > reach * 1.6) discard;
  vec3 n = normalize(vNormal);
  vec3 view = normalize(cameraPosition - vPlace);
  float edge = 1.0 - clamp(dot(n, view), 0.0, 1.0);
  float veil = uVeil * (1.0 - smoothstep(-0.1 * reach, reach, beyond));
  float light = 0.55 + 0.6 * max(dot(n, uKey), 0.0);
  vec3 skin = uSkin * light + vec3(0.5, 0.36, 0.30) * pow(edge, 3.0);
  // The tool's shadow: dark where they meet, soft and drawn away from the lamp further off.
  vec2 away = vec2(dot(uKey, uAcross), dot(uKey, uAlong)) * uLift;
  float shadow = 0.62 * (1.0 - smoothstep(-0.004, 0.012, beyond));
  vec3 from = vFlat - uStandAt;
  vec2 thrown = vec2(dot(from, uAcross), dot(from, uAlong)) + away;
  float body = uPatch.y > 0.0
    ? max(abs(thrown.x) - uPatch.y, abs(thrown.y) - uLift * 0.8)
    : length(thrown) - uLift * 0.85;
  float far = 1.0 - smoothstep(0.3 * reach, 1.6 * reach, beyond);
  shadow = max(shadow, 0.42 * far * (1.0 - smoothstep(-uLift * 0.7, uLift * 0.35, body)));
  float alpha = max(veil, shadow) * facing() * uShare;
  vec3 colour = mix(skin, uShadow, shadow / max(shadow + veil * (1.0 - shadow), 1e-3));
  if (alpha < 0.004) discard;
  gl_FragColor = vec4(sRGBTransferOETF(vec4(clamp(colour, 0.0, 1.0), 1.0)).rgb, alpha);
}
`;

/** The border of what the tool touches, true to size, seen through the tool as well. */
export const ringFragmentShader = /* glsl */ `
${head}
uniform vec3 uHalo;
uniform float uHidden;

void main() {
  float round;
  vec2 off;
  float beyond = beyondPatch(round, off);
  float pixel = 0.7 * length(fwidth(off));
  float wide = max(0.0008, pixel * 1.1);
  if (abs(beyond) > wide * 3.5) discard;
  float line = 1.0 - smoothstep(wide - pixel * 0.5, wide + pixel * 0.7, abs(beyond));
  float halo = 0.5 * (1.0 - smoothstep(wide, wide * 3.2, abs(beyond)));
  // Dashes of a whole number round a circle.
  float girth = uPatch.y > 0.0 ? 0.010 : 6.2831853 * uPatch.x / max(8.0, floor(6.2831853 * uPatch.x / 0.010));
  float phase = abs(fract(round / girth) - 0.5) * 2.0;
  float blur = clamp(fwidth(round / girth), 0.02, 0.4);
  float dash = uHidden > 0.5 ? smoothstep(0.36 - blur, 0.36 + blur, phase) : 1.0;
  float alpha = max(line * dash, halo * dash) * facing() * uShare;
  if (alpha < 0.01) discard;
  gl_FragColor = vec4(mix(uHalo, uAccent, line), alpha * (uHidden > 0.5 ? 0.9 : 1.0));
}
`;
