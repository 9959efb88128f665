import { avoidZoneShader } from './avoidZoneShader.ts';
import { structureLook } from './structureLook.ts';
import { studioLight } from './studioLight.ts';
import { tissueVaryings } from './tissueVaryings.ts';
import { toneMap } from './toneMap.ts';

/** Skin as a translucent shell: clear where it is looked at square on, lit at the rim. */
export const skinFragmentShader = /* glsl */ `
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
  vec4 grain = texture2D(uNoise, (abs(n.x) > 0.6 ? vPlace.zy : vPlace.xy) * 9.0);
  Surface s;
  s.albedo = mix(vec3(0.62, 0.36, 0.26), vec3(0.70, 0.45, 0.34), grain.r);
  s.normal = n;
  s.smoothNormal = n;
  s.view = view;
  s.wrap = vec3(0.42, 0.24, 0.18);
  s.roughness = 0.55;
  s.gloss = 0.8;
  s.open = 1.0;
  s.glow = vec3(1.0, 0.5, 0.36);
  vec3 colour = lit(s);
  float edge = 1.0 - clamp(dot(n, view), 0.0, 1.0);
  colour = withState(colour, vState, edge);
  vec3 painted = withAvoidZone(colour, vPlace, n, vec2(0.05, 0.40));
  float paint = clamp(length(painted - colour) * 4.0, 0.0, 1.0);
  float veil = mix(0.58, 0.94, smoothstep(0.15, 0.85, edge));
  gl_FragColor = vec4(shownOnScreen(painted), max(veil, paint * 0.92));
}
`;
