import { TISSUE_CODE } from '../body/traitTexture.ts';
import { surfaceHead } from './surfaceHead.ts';

const code = (tissue: keyof typeof TISSUE_CODE): string => (TISSUE_CODE[tissue] - 0.5).toFixed(1);

/** Bone, cartilage, disc and organ: smooth bodies told apart by colour, gloss and grain. */
export const boneFragmentShader = /* glsl */ `
${surfaceHead}
uniform sampler3D uGrain;

void main() {
  readStructure();
  vec3 view = normalize(cameraPosition - vPlace);
  vec3 n = normalize(vNormal);
  vec4 grain = texture(uGrain, vPlace * 14.0);
  vec4 fine = uHasDetail ? texture(uGrain, vPlace * vec3(83.0, 61.0, 83.0) + 0.37) : vec4(vec3(0.5), 0.0);

  // Ivory, browner where vessels enter and in hollows, where dissection leaves its traces.
  vec3 albedo = mix(vec3(0.540, 0.453, 0.328), vec3(0.645, 0.568, 0.440), smoothstep(0.12, 0.88, grain.r * 0.62 + fine.r * 0.38));
  albedo = mix(albedo, vec3(0.560, 0.400, 0.255), 0.16 * smoothstep(0.52, 0.88, grain.g));
  albedo *= mix(vec3(0.70, 0.52, 0.38), vec3(1.0), smoothstep(0.10, 0.80, vOpen));
  albedo *= 1.0 - 0.24 * fine.a * smoothstep(0.40, 0.75, grain.b);
  float bump = 0.17;
  float gloss = 0.62;
  float roughness = 0.54;
  vec3 glow = vec3(0.80, 0.52, 0.34);
  float rim = 0.35;
  if (vTrait.x > ${code('organ')}) {
    // A matte capsule over dark flesh.
    albedo = mix(vec3(0.165, 0.052, 0.038), vec3(0.225, 0.080, 0.058), grain.r);
    bump = 0.03;
    gloss = 0.75;
    roughness = 0.50;
    glow = vec3(0.85, 0.32, 0.22);
  } else if (vTrait.x > ${code('disc')}) {
    albedo = vec3(0.54, 0.545, 0.49) * (0.86 + 0.28 * fine.g);
    bump = 0.10;
    gloss = 0.95;
    roughness = 0.42;
    glow = vec3(0.62, 0.58, 0.50);
    rim = 0.4;
  } else if (vTrait.x > ${code('cartilage')}) {
    albedo = vec3(0.530, 0.565, 0.560) * (0.88 + 0.24 * grain.g);
    bump = 0.05;
    gloss = 1.0;
    roughness = 0.38;
    glow = vec3(0.58, 0.60, 0.58);
    rim = 0.4;
  }

  Surface s;
  s.albedo = albedo;
  s.normal = normalize(n + (grain.rgb - 0.5) * (bump * 0.5) + (fine.rgb - 0.5) * bump);
  s.smoothNormal = n;
  s.view = view;
  s.wrap = vec3(0.24, 0.18, 0.13);
  s.roughness = roughness;
  s.gloss = gloss;
  s.open = vOpen;
  s.glow = glow;
  s.rim = rim;
  vec3 colour = lit(s);
  float edge = 1.0 - clamp(dot(n, view), 0.0, 1.0);
  colour = withHeat(colour);
  colour = withState(colour, vState, edge);
  colour = withAvoidZone(colour, vPlace, n, uZoneStrength * uZoneUnderSkin, vec2(-0.35, 0.05));
  // Alpha marks what is selected, for the outline.
  gl_FragColor = vec4(shownOnScreen(colour), vState.b);
}
`;
