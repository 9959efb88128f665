import { TISSUE_CODE } from '../body/traitTexture.ts';
import { PATINA_LENGTH_M, PATINA_STRANDS } from './patinaTexture.ts';
import { STRANDS_PER_TILE, TILE_LENGTH_M } from './strandTexture.ts';
import { surfaceHead } from './surfaceHead.ts';

/**
 * Muscle, tendon and fascia: strands along the fibres, bundles with septa between them, muscle that reaches into its
 * tendon in tongues, and fascia whose layers cross.
 */
export const fibreFragmentShader = /* glsl */ `
${surfaceHead}
uniform sampler2D uStrands;
uniform sampler2D uPatina;

void main() {
  readStructure();
  vec3 view = normalize(cameraPosition - vPlace);
  vec3 n = normalize(vNormal);
  float metres = vFibre.y * vTrait.y;
  float strands = vFibre.x * vFibre.w * 255.0;
  vec2 patinaAt = vec2(strands / ${PATINA_STRANDS.toFixed(1)} + vTrait.z * 2.3, metres / ${PATINA_LENGTH_M.toFixed(3)} + vTrait.z * 5.1);
  vec4 patina = texture2D(uPatina, patinaAt);
  // Strands stray a little, or they look like rope and their tile is seen to repeat.
  vec2 at = vec2((strands + (patina.a - 0.5) * 1.7) / ${STRANDS_PER_TILE.toFixed(1)}, metres / ${TILE_LENGTH_M.toFixed(3)});
  at += vec2(vTrait.z * 3.7, vTrait.z * 1.9);
  vec4 strand = texture2D(uStrands, at);
  float ridge = strand.r;
  float groove = strand.a;
  float cloud = patina.b;
  bool isSheet = vTrait.x > ${(TISSUE_CODE.fascia - 0.5).toFixed(1)};
  // A ligament is a sheet of one layer only, and yellower for its elastic fibres.
  bool isLigament = vTrait.x > ${(TISSUE_CODE.ligament - 0.5).toFixed(1)};

  // Where muscle turns to tendon, each strand ends at its own place.
  float mask = isSheet ? 1.0 : vFibre.z;
  float border = 4.0 * mask * (1.0 - mask);
  float reach = mask + border * ((strand.g - 0.5) * 0.62 + (patina.r - 0.5) * 0.5 + (ridge - 0.4) * 0.22);
  float sinew = smoothstep(0.30, 0.74, reach);

  // Muscle: dark between the bundles, flesh, and paler crests that lie in their sheaths.
  vec3 deep = vec3(0.050, 0.0040, 0.0035);
  vec3 flesh = mix(vec3(0.168, 0.0190, 0.0140), vec3(0.258, 0.0385, 0.0265), vTrait.z);
  flesh *= mix(vec3(0.76, 0.66, 0.66), vec3(1.22, 1.34, 1.32), patina.r);
  vec3 muscle = mix(deep, flesh, 0.10 + 0.90 * smoothstep(0.02, 0.46, ridge));
  muscle = mix(muscle, vec3(0.400, 0.1120, 0.0780), smoothstep(0.36, 0.86, ridge) * (0.10 + 0.46 * strand.g));
  muscle *= (0.52 + 0.48 * groove) * (0.80 + 0.40 * cloud);
  // Septa of fat and connective tissue, and the sheath over it all, thicker towards the tendon.
  float septum = patina.g * (0.30 + 0.70 * groove) * 0.42;
  float sheath = 0.09 * smoothstep(0.56, 0.84, cloud) + 0.40 * smoothstep(0.0, 0.65, mask) * (0.35 + 0.65 * ridge);
  muscle = mix(muscle, vec3(0.50, 0.300, 0.215), clamp(septum + sheath, 0.0, 0.7));

  // In the midline both sides are one: neither side's strands are seen to end there.
  float aside = 0.15 + 0.85 * smoothstep(0.0, 0.007, abs(vPlace.x));
  ridge = mix(mix(0.45, ridge, aside), ridge, 1.0 - sinew);
  // Tendon and fascia: pearl, warmer between the strands, and flesh seen through where it is thin.
  vec3 tendon = mix(vec3(0.440, 0.350, 0.262), vec3(0.640, 0.572, 0.478), smoothstep(0.04, 0.62, ridge));
  tendon *= (0.90 + 0.10 * groove) * (0.86 + 0.26 * cloud);
  float thin = isSheet ? smoothstep(0.44, 0.78, 1.0 - mix(cloud, patina.r, 0.5)) * 0.46 : (1.0 - smoothstep(0.45, 1.0, mask)) * 0.42;
  tendon = mix(tendon, vec3(0.430, 0.190, 0.140), thin * (1.0 - 0.55 * ridge));

  if (isLigament) tendon *= vec3(0.98, 0.91, 0.76);
  // At its very ends a tendon turns to bone.
  float end = isSheet ? 0.0 : smoothstep(0.035, 0.004, min(vFibre.y, 1.0 - vFibre.y));
  tendon = mix(tendon, vec3(0.560, 0.470, 0.350) * (0.82 + 0.30 * cloud), 0.75 * end);

  vec3 across = normalize(vAcross - n * dot(vAcross, n) + 1e-5);
  vec3 along = cross(n, across);
  vec3 slope = across * ((strand.b - 0.5) * mix(2.0, 0.62 * aside, sinew));
  // A second layer crosses the first: every sheet of fascia is woven. Looked up with slopes of its own, since
  // neighbouring pixels may not come here.
  vec2 crossAt = vec2(strands * 0.35 - metres * 640.0, strands * 0.0011 + metres * 0.7) * vec2(1.0 / ${STRANDS_PER_TILE.toFixed(1)}, 2.6);
  if (uHasDetail && sinew > 0.02) {
    vec2 dx = dFdx(crossAt);
    vec2 dy = dFdy(crossAt);
    vec4 weft = textureGrad(uStrands, crossAt, dx, dy);
    float woven = (isSheet ? (isLigament ? 0.15 : 0.95) : 0.40) * sinew * smoothstep(0.28, 0.66, patina.r * 0.6 + cloud * 0.4);
    tendon *= 1.0 + woven * (weft.r - 0.42) * 0.55;
    slope += normalize(across * 0.5 - along) * ((weft.b - 0.5) * 0.55 * woven);
  }

  Surface s;
  s.albedo = mix(muscle, tendon, sinew);
  s.normal = normalize(n - slope);
  s.smoothNormal = n;
  s.view = view;
  s.wrap = mix(vec3(0.36, 0.12, 0.08), vec3(0.24, 0.19, 0.15), sinew);
  s.roughness = mix(0.44, 0.34, sinew) + 0.14 * (1.0 - ridge);
  s.gloss = mix(0.85, 0.95, sinew) * (0.40 + 0.60 * ridge) * groove;
  s.open = vOpen * (0.78 + 0.22 * vOpen);
  s.glow = mix(vec3(0.95, 0.24, 0.16), vec3(0.80, 0.58, 0.44), sinew);
  s.rim = 0.8;
  vec3 colour = lit(s);
  // Wet strands catch the light along their whole length, where it meets them square on.
  float oblique = dot(along, normalize(view + uKey));
  float square = max(1.0 - oblique * oblique, 0.0);
  square *= square;
  square *= square;
  square *= square;
  float catching = square * square * square * ridge * s.open * max(dot(n, uKey) + 0.2, 0.0);
  colour += uKeyColour * mix(vec3(0.034, 0.021, 0.017), vec3(0.060, 0.057, 0.052), sinew) * catching;

  float edge = 1.0 - clamp(dot(n, view), 0.0, 1.0);
  colour = withHeat(colour);
  colour = withState(colour, vState, edge);
  colour = withAvoidZone(colour, vPlace, n, uZoneStrength * uZoneUnderSkin, vec2(0.10, 0.45));
  // Alpha marks what is selected, for the outline.
  gl_FragColor = vec4(shownOnScreen(colour), vState.b);
}
`;
