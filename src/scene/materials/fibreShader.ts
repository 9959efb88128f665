import { avoidZoneShader } from './avoidZoneShader.ts';
import { STRANDS_PER_TILE, TILE_LENGTH_M } from './strandTexture.ts';
import { structureLook } from './structureLook.ts';
import { studioLight } from './studioLight.ts';
import { tissueVaryings } from './tissueVaryings.ts';
import { toneMap } from './toneMap.ts';

/** Muscle, tendon and fascia: strands along the fibres, a feathered border where muscle turns to tendon. */
export const fibreFragmentShader = /* glsl */ `
${tissueVaryings}
uniform sampler2D uStrands;
uniform sampler2D uNoise;

${studioLight}
${avoidZoneShader}
${structureLook}
${toneMap}

void main() {
  readStructure();
  vec3 view = normalize(cameraPosition - vPlace);
  vec3 n = normalize(vNormal);
  float metres = vFibre.y * vTrait.y;
  float count = vFibre.w * 255.0;
  vec4 soft = texture2D(uNoise, vec2(vFibre.x * count * 0.021 + vTrait.z, metres * 5.0));
  // Strands wander a little, or they look like rope.
  vec2 at = vec2((vFibre.x * count + (soft.g - 0.5) * 2.4) / ${STRANDS_PER_TILE.toFixed(1)}, metres / ${TILE_LENGTH_M.toFixed(3)});
  vec4 coarse = texture2D(uStrands, at + vec2(vTrait.z * 3.7, vTrait.z * 1.9));
  vec4 fine = texture2D(uStrands, vec2(at.x * 3.0 + 0.37, at.y * 1.7 + 0.21));
  // Fascicles: what is left to see from afar.
  vec4 broad = texture2D(uStrands, vec2(at.x * 0.31 + 0.13, at.y * 0.6 + 0.4));

  // Muscle
  float ridge = coarse.r * 0.68 + fine.r * 0.32;
  vec3 deep = vec3(0.070, 0.004, 0.004);
  vec3 flesh = mix(vec3(0.265, 0.022, 0.017), vec3(0.315, 0.034, 0.023), vTrait.z);
  vec3 crest = vec3(0.52, 0.115, 0.075);
  vec3 muscle = mix(deep, flesh, smoothstep(0.02, 0.42, ridge) * 0.85 + 0.15);
  muscle = mix(muscle, crest, smoothstep(0.38, 0.80, ridge) * (0.18 + 0.5 * coarse.g));
  muscle *= mix(0.42, 1.0, coarse.a) * (0.80 + 0.40 * soft.r);
  muscle *= mix(0.62, 1.14, broad.r) * mix(0.70, 1.0, broad.a);
  muscle = mix(muscle, muscle * vec3(1.10, 1.45, 1.40), 0.55 * broad.g);
  muscle *= 0.86 + 0.28 * coarse.g;
  // Thin connective tissue lies over the strands here and there.
  muscle = mix(muscle, vec3(0.58, 0.28, 0.21), 0.16 * smoothstep(0.50, 0.85, soft.b) + 0.02);

  // Tendon and fascia
  vec3 tendon = mix(vec3(0.36, 0.285, 0.205), vec3(0.64, 0.575, 0.48), smoothstep(0.1, 0.75, ridge));
  tendon *= mix(0.90, 1.0, broad.r) * mix(0.86, 1.0, coarse.a) * (0.93 + 0.14 * soft.r);
  float mask = vTrait.x > 0.5 ? 1.0 : vFibre.z;
  float border = 1.0 - abs(2.0 * mask - 1.0);
  float sinew = smoothstep(0.32, 0.68, mask + (coarse.g - 0.5) * 0.75 * border + (fine.g - 0.5) * 0.35 * border + (soft.b - 0.5) * 0.3 * border);

  float slope = ((coarse.b - 0.5) * 1.5 + (fine.b - 0.5) * 0.8) * mix(1.0, 0.45, sinew);
  vec3 across = normalize(vAcross - n * dot(vAcross, n) + 1e-5);
  vec3 relief = normalize(n - across * slope);

  Surface s;
  s.albedo = mix(muscle, tendon, sinew);
  s.normal = relief;
  s.smoothNormal = n;
  s.view = view;
  s.wrap = mix(vec3(0.38, 0.12, 0.08), vec3(0.22, 0.18, 0.15), sinew);
  s.roughness = mix(0.46, 0.40, sinew) + 0.12 * (1.0 - ridge);
  s.gloss = mix(0.95, 1.05, sinew) * mix(0.5, 1.0, ridge);
  s.open = pow(vOpen, 1.25);
  s.glow = mix(vec3(1.0, 0.25, 0.16), vec3(0.80, 0.60, 0.46), sinew);
  vec3 colour = lit(s);
  // Wet strands catch the light along their whole length, where it meets them square on.
  vec3 along = cross(n, across);
  float square = dot(along, normalize(view + uKey));
  colour += uKeyColour * mix(vec3(0.055, 0.028, 0.022), vec3(0.05), sinew) * pow(max(1.0 - square * square, 0.0), 24.0) * ridge * s.open * max(dot(n, uKey) + 0.2, 0.0);

  float edge = 1.0 - clamp(dot(n, view), 0.0, 1.0);
  colour = withState(colour, vState, edge);
  colour = withAvoidZone(colour, vPlace, n, vec2(0.10, 0.45));
  // Alpha marks what is selected, for the outline.
  gl_FragColor = vec4(shownOnScreen(colour), vState.b);
}
`;
