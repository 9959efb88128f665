/**
 * A photographer's studio in a few terms: key, fill and rim as large soft boxes and a sky and ground that wrap round.
 * The lamps stand with the viewer, as though the body turned on a plate, so every side is lit with the same care.
 * `uKey`, `uFill`, `uRim` are directions towards the lamps in the body frame; colours are linear.
 */
export const studioLight = /* glsl */ `
uniform vec3 uKey;
uniform vec3 uFill;
uniform vec3 uRim;
uniform vec3 uKeyColour;
uniform vec3 uFillColour;
uniform vec3 uRimColour;
uniform vec3 uSkyColour;
uniform vec3 uGroundColour;

// Light that spreads under the surface shows as a terminator that is soft and warm: each colour wraps by its own amount.
vec3 wrapped(float cosine, vec3 wrap) {
  return max(vec3(cosine) + wrap, 0.0) / (1.0 + wrap);
}

// Highlight of a soft box: GGX with the lamp's own size folded into the roughness.
float softBox(vec3 n, vec3 v, vec3 l, float roughness) {
  vec3 h = normalize(v + l);
  float a = roughness * roughness;
  float nh = max(dot(n, h), 0.0);
  float nl = max(dot(n, l), 0.0);
  float d = nh * nh * (a * a - 1.0) + 1.0;
  float vh = max(dot(v, h), 0.08);
  return a * a / (3.14159 * d * d) * nl / (4.0 * vh * vh * (roughness + 0.5));
}

struct Surface {
  vec3 albedo;
  vec3 normal;
  // Normal without relief: light that spreads inside does not see single strands.
  vec3 smoothNormal;
  vec3 view;
  vec3 wrap;
  float roughness;
  float gloss;
  float open;
  // Colour of light that has been inside: in hollows and where it shines through an edge.
  vec3 glow;
  // How much of the lamp behind the body the edge takes.
  float rim;
};

vec3 lit(Surface s) {
  float away = 1.0 - clamp(dot(s.normal, s.view), 0.0, 1.0);
  float fresnel = away * away * away * away;
  vec3 n = normalize(mix(s.smoothNormal, s.normal, 0.75));
  vec3 shade = mix(s.glow * 0.55, vec3(1.0), s.open);
  vec3 light = uKeyColour * wrapped(dot(n, uKey), s.wrap) * (0.35 + 0.65 * s.open);
  light += uFillColour * wrapped(dot(n, uFill), s.wrap + 0.25);
  light += mix(uGroundColour, uSkyColour, n.y * 0.5 + 0.5);
  light *= shade;
  vec3 colour = s.albedo * light;
  float edge = 1.0 - clamp(dot(s.smoothNormal, s.view), 0.0, 1.0);
  // Backlight that shines through the edge.
  colour += s.albedo * s.glow * uKeyColour * (0.22 * edge * edge * s.open);
  // A hollow sees neither the lamps' images nor the lamp behind: its openness counts twice.
  float bare = s.open * s.open;
  float reflectance = (0.035 + 0.465 * fresnel) * s.gloss * (0.2 + 0.8 * bare);
  colour += uKeyColour * (softBox(s.normal, s.view, uKey, s.roughness) * reflectance);
  colour += uSkyColour * (reflectance * fresnel);
  float behind = max(dot(s.smoothNormal, uRim) + 0.2, 0.0);
  colour += uRimColour * (0.35 + s.albedo * 1.6) * (edge * edge * edge * behind * bare * s.rim);
  return colour;
}
`;
