import { studioLight } from '../materials/studioLight.ts';
import { toneMap } from '../materials/toneMap.ts';

export const toolVertexShader = /* glsl */ `
attribute float open;
varying vec3 vPlace;
varying vec3 vLocal;
varying vec3 vNormal;
varying vec3 vLocalNormal;
varying float vOpen;
varying float vHeight;
uniform vec3 uStandAt;
uniform vec3 uStandNormal;

void main() {
  vec4 place = modelMatrix * vec4(position, 1.0);
  vPlace = place.xyz;
  vLocal = position;
  vLocalNormal = normal;
  vNormal = mat3(modelMatrix) * normal;
  vOpen = open;
  vHeight = dot(place.xyz - uStandAt, uStandNormal);
  gl_Position = projectionMatrix * viewMatrix * place;
}
`;

/**
 * A tool under the body's lamps. `uStandAt` and `uStandNormal` are the skin under it: close over it little light gets in,
 * and what gets in is warm. `uFade` is how far from the contact an arm begins and ends to fade, metres; 0: nothing fades.
 */
export const toolFragmentShader = /* glsl */ `
precision highp sampler3D;
varying vec3 vPlace;
varying vec3 vLocal;
varying vec3 vNormal;
varying vec3 vLocalNormal;
varying float vOpen;
varying float vHeight;
uniform sampler3D uGrain;
uniform vec3 uColour;
uniform vec3 uSecond;
uniform vec3 uStandNormal;
// Roughness, gloss, wrap, rim.
uniform vec4 uFinish;
uniform float uBump;
uniform float uAlpha;
uniform float uRadius;
uniform vec2 uFade;
uniform vec3 uRib;
${studioLight}
${toneMap}

void main() {
  vec3 view = normalize(cameraPosition - vPlace);
  vec3 n = normalize(vNormal);
  vec4 grain = texture(uGrain, vLocal * 40.0);
  vec4 fine = texture(uGrain, vLocal * 170.0);
  vec3 albedo = uColour;
  vec3 rough = (fine.rgb - 0.5) * uBump;
  float open = vOpen;
  float gloss = uFinish.y;
#if defined(IS_FOAM)
  // Beads pressed together: each a little lighter or darker, a dark line between them.
  vec4 beads = texture(uGrain, vLocal * vec3(71.0, 83.0, 77.0) + 0.6 * grain.gbr);
  albedo = mix(uSecond, uColour, 0.45 + 0.4 * smoothstep(0.1, 0.7, beads.r) + 0.15 * grain.b);
  albedo *= 0.94 + 0.16 * smoothstep(0.5, 0.8, beads.g);
#elif defined(IS_FELT)
  vec3 p = (vLocal - vec3(0.0, 0.0, uRadius)) / uRadius;
  // The seam: a curve that climbs on two sides and dips on the other two.
  float level = p.z - 1.9 * (p.x * p.x - p.y * p.y);
  vec3 slope = vec3(-3.8 * p.x, 3.8 * p.y, 1.0);
  slope -= p * dot(slope, p);
  float far = abs(level) / max(length(slope), 0.3) * uRadius;
  float pixel = fwidth(far);
  float seam = 1.0 - smoothstep(0.0016 - pixel, 0.0021 + pixel, far);
  vec4 fluff = texture(uGrain, vLocal * vec3(260.0, 300.0, 280.0));
  albedo = uColour * (0.78 + 0.34 * fluff.r) * (0.9 + 0.2 * grain.g);
  albedo = mix(albedo, uSecond * 0.8, seam);
  open *= 1.0 - 0.45 * seam * smoothstep(0.0, 0.0016, far) - 0.25 * smoothstep(0.0034, 0.0021, far) * (1.0 - seam);
  rough *= 1.0 - 0.7 * seam;
#elif defined(IS_PADS)
  albedo = mix(uColour, uSecond, 0.5 * smoothstep(0.35, 0.8, grain.r));
#elif defined(IS_RIBBED)
  // Ribs round the handle, for the hand that holds it.
  float rib = vLocal.y * 6.2831853 / 0.009;
  float held = smoothstep(-0.055, -0.062, vLocal.y) * smoothstep(-0.128, -0.121, vLocal.y);
  n = normalize(n + uRib * (0.55 * held * cos(rib)));
  open *= 1.0 - 0.35 * held * smoothstep(0.2, -1.0, sin(rib));
#elif defined(IS_MOULDED)
  // Where the two halves of the mould met.
  float line = 1.0 - smoothstep(0.00025, 0.0006 + fwidth(vLocal.x), abs(vLocal.x));
  albedo = mix(albedo, uSecond, 0.55 * line);
#elif defined(IS_SKIN)
  // Redder where blood stands, over knuckles and at fingertips, and in the folds.
  albedo = mix(uColour, uSecond, 0.16 * smoothstep(0.3, 0.9, grain.r) + 0.12 * fine.g + 0.55 * (1.0 - smoothstep(0.35, 0.95, vOpen)));
#endif
  // Between tool and skin it grows dark.
  float gap = smoothstep(-0.004, 0.022, vHeight);
  float under = mix(0.30, 1.0, max(gap, smoothstep(-0.25, 0.9, dot(n, uStandNormal))));
  Surface s;
  s.albedo = albedo;
  s.smoothNormal = n;
  s.normal = normalize(n + rough);
  s.view = view;
  s.wrap = vec3(uFinish.z);
#if defined(IS_SKIN)
  s.wrap = uFinish.z * vec3(1.0, 0.62, 0.45);
#endif
  s.roughness = uFinish.x;
  s.gloss = gloss;
  s.open = open * under;
  s.glow = mix(vec3(0.75, 0.42, 0.34), albedo, 0.5);
  s.rim = uFinish.w;
  vec3 colour = lit(s);
  float edge = 1.0 - clamp(dot(n, view), 0.0, 1.0);
#if defined(IS_FELT)
  // Fluff catches the light at the edge.
  colour += uColour * (uKeyColour * 0.10 + uSkyColour * 0.5) * edge * edge;
#endif
  float alpha = uFade.y > 0.0 ? 1.0 - smoothstep(uFade.x, uFade.y, length(vLocal)) : 1.0;
#if defined(FADES)
  // Drawn twice: first what is solid, then over it what fades, so that a hand is whole behind its own arm.
  if (alpha <= 0.003 || alpha >= 0.999) discard;
#else
  if (alpha < 0.999) discard;
#endif
#ifdef FADES
  gl_FragColor = vec4(shownOnScreen(colour), alpha);
#else
  gl_FragColor = vec4(shownOnScreen(colour), uAlpha);
#endif
}
`;
