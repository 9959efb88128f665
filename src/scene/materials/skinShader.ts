import { surfaceHead } from './surfaceHead.ts';
import { touchShader } from './touchShader.ts';

/** Skin as a translucent shell: clear where it is looked at square on, lit at the rim. */
export const skinFragmentShader = /* glsl */ `
${surfaceHead}
uniform sampler3D uGrain;
uniform vec3 uSkinRim;
${touchShader}

void main() {
  readStructure();
  vec3 view = normalize(cameraPosition - vPlace);
  vec3 n = normalize(vNormal);
  vec4 grain = texture(uGrain, vPlace * 9.0);
  Surface s;
  s.albedo = mix(vec3(0.580, 0.315, 0.215), vec3(0.690, 0.425, 0.305), grain.r);
  s.normal = n;
  s.smoothNormal = n;
  s.view = view;
  s.wrap = vec3(0.46, 0.28, 0.20);
  s.roughness = 0.58;
  s.gloss = 0.7;
  s.open = 1.0;
  s.glow = vec3(1.0, 0.52, 0.38);
  s.rim = 0.6;
  vec3 colour = lit(s);
  float edge = 1.0 - clamp(dot(n, view), 0.0, 1.0);
  // The shell is longest to look through at its rim: there it is dense, and light runs round inside it.
  float rim = edge * edge;
  colour += uSkinRim * (rim * edge);
  float pixel = max(fwidth(vPlace.x) + fwidth(vPlace.y), 1e-5);
  float read = 0.0;
  if (uHeat > 0.0) {
    vec4 touched = withTouch(colour, vPlace, pixel);
    colour = touched.rgb;
    read = touched.a;
  }
  colour = withState(colour, vState, edge);
  vec3 painted = withAvoidZone(colour, vPlace, n, uZoneStrength, vec2(0.05, 0.40));
  float paint = clamp(length(painted - colour) * 4.0, 0.0, 1.0);
  float veil = 0.40 + 0.54 * smoothstep(0.05, 0.80, edge);
  gl_FragColor = vec4(shownOnScreen(painted), max(max(veil, read), paint * 0.92));
}
`;
