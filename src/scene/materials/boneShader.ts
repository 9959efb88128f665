import { TISSUE_CODE } from '../body/traitTexture.ts';
import { avoidZoneShader } from './avoidZoneShader.ts';
import { structureLook } from './structureLook.ts';
import { studioLight } from './studioLight.ts';
import { tissueVaryings } from './tissueVaryings.ts';
import { toneMap } from './toneMap.ts';

const code = (tissue: keyof typeof TISSUE_CODE): string => (TISSUE_CODE[tissue] - 0.5).toFixed(1);

/** Bone, cartilage, disc and organ: smooth bodies told apart by colour, gloss and a faint grain. */
export const boneFragmentShader = /* glsl */ `
${tissueVaryings}
uniform sampler2D uNoise;

${studioLight}
${avoidZoneShader}
${structureLook}
${toneMap}

void main() {
  readStructure();
  vec3 view = normalize(cameraPosition - vPlace);
  vec3 n = normalize(vNormal);
  // Two flat projections by how the surface faces: no coordinates of its own are needed.
  vec4 side = texture2D(uNoise, vPlace.zy * 7.0);
  vec4 back = texture2D(uNoise, vPlace.xy * 7.0 + 0.31);
  vec4 grain = mix(back, side, smoothstep(0.3, 0.7, abs(n.x)));
  vec4 fine = texture2D(uNoise, (abs(n.x) > 0.5 ? vPlace.zy : vPlace.xy) * 41.0);

  vec3 albedo = mix(vec3(0.50, 0.42, 0.30), vec3(0.63, 0.555, 0.43), grain.g * 0.6 + fine.b * 0.4);
  albedo = mix(albedo, vec3(0.60, 0.44, 0.30), 0.20 * smoothstep(0.55, 0.9, grain.b));
  float gloss = 0.75;
  float roughness = 0.52;
  vec3 glow = vec3(0.78, 0.55, 0.38);
  if (vTrait.x > ${code('organ')}) {
    albedo = vec3(0.30, 0.085, 0.055) * (0.85 + 0.3 * grain.r);
    gloss = 1.2;
    roughness = 0.36;
    glow = vec3(0.9, 0.3, 0.2);
  } else if (vTrait.x > ${code('disc')}) {
    albedo = vec3(0.56, 0.565, 0.52) * (0.88 + 0.24 * fine.g);
    gloss = 1.0;
    roughness = 0.42;
    glow = vec3(0.62, 0.60, 0.55);
  } else if (vTrait.x > ${code('cartilage')}) {
    albedo = vec3(0.55, 0.60, 0.615) * (0.9 + 0.2 * grain.g);
    gloss = 1.1;
    roughness = 0.36;
    glow = vec3(0.55, 0.62, 0.66);
  }

  Surface s;
  s.albedo = albedo;
  s.normal = normalize(n + (vec3(fine.r, fine.g, fine.b) - 0.5) * 0.10);
  s.smoothNormal = n;
  s.view = view;
  s.wrap = vec3(0.24, 0.19, 0.15);
  s.roughness = roughness;
  s.gloss = gloss;
  s.open = vOpen;
  s.glow = glow;
  vec3 colour = lit(s);
  float edge = 1.0 - clamp(dot(n, view), 0.0, 1.0);
  colour = withState(colour, vState, edge);
  colour = withAvoidZone(colour, vPlace, n, vec2(-0.35, 0.05));
  // Alpha marks what is selected, for the outline.
  gl_FragColor = vec4(shownOnScreen(colour), vState.b);
}
`;
