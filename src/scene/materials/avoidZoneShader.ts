/**
 * The zone that no tool may press, drawn on whatever lies over the spine. `uZone` holds, for heights from
 * `uZoneSpan.y` to `uZoneSpan.x` in equal steps, the midline's x, the spinous tip's z and the half-width, in metres;
 * nothing of it lies farther from the median plane than `uZoneSpan.z`.
 */
export const avoidZoneShader = /* glsl */ `
uniform sampler2D uZone;
uniform vec3 uZoneSpan;
uniform float uZoneStrength;
uniform float uZoneUnderSkin;
uniform float uZoneGlow;
uniform vec3 uZoneAmber;
uniform vec3 uZoneRed;

const float ZONE_CORNER = 0.011;

vec3 zoneSection(float y) {
  float count = float(textureSize(uZone, 0).x);
  float at = clamp((y - uZoneSpan.y) / (uZoneSpan.x - uZoneSpan.y), 0.0, 1.0) * (count - 1.0);
  int from = int(min(at, count - 2.0));
  return mix(texelFetch(uZone, ivec2(from, 0), 0).xyz, texelFetch(uZone, ivec2(from + 1, 0), 0).xyz, at - float(from));
}

// Signed distance in metres to the zone's border on the back, negative inside.
float zoneDistance(vec3 place, vec3 section) {
  float beyond = max(place.y - uZoneSpan.x, uZoneSpan.y - place.y);
  vec2 q = vec2(abs(place.x - section.x) - section.z, beyond - 0.004) + ZONE_CORNER;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - ZONE_CORNER;
}

// strength is how much of the paint is laid on, 0 to 1; facingFromTo says from which to which share of facing backwards a
// surface takes it.
vec3 withAvoidZone(vec3 colour, vec3 place, vec3 normal, float strength, vec2 facingFromTo) {
  float pixel = max(fwidth(place.x) + fwidth(place.y), 1e-5);
  // Stripes of 9 mm and their gaps, at 45° on the body itself, so that they are as wide near as far.
  float phase = (place.x + place.y) / 0.0127;
  float blur = clamp(fwidth(phase), 0.02, 0.5);
  if (strength <= 0.0 || abs(place.x) > uZoneSpan.z) return colour;
  vec3 section = zoneSection(place.y);
  float far = zoneDistance(place, section);
  if (far > 0.02) return colour;
  float facing = smoothstep(facingFromTo.x, facingFromTo.y, -normal.z) * (1.0 - smoothstep(0.030, 0.042, place.z - section.y));
  float inside = 1.0 - smoothstep(-0.0012 - pixel, 0.0008 + pixel * 0.5, far);
  float wave = abs(fract(phase) - 0.5) * 2.0;
  float stripe = smoothstep(0.5 - blur, 0.5 + blur, wave);
  float light = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  // Shading of what lies below shows through the paint.
  float relief = clamp(0.54 + light * 1.3, 0.56, 1.05);
  vec3 paint = mix(uZoneRed, uZoneAmber, stripe) * relief;
  float border = 1.0 - smoothstep(0.0009 + pixel * 0.4, 0.0016 + pixel, abs(far + 0.0012));
  // The gaps are a wash through which the body is seen, until the pointer comes near.
  float cover = inside * mix(mix(0.44, 0.80, uZoneGlow), mix(0.74, 0.92, uZoneGlow), stripe);
  cover = max(cover, border * 0.8);
  vec3 painted = mix(colour, mix(paint, uZoneAmber * relief, border * (1.0 - stripe) * 0.6), cover * facing * strength);
  // Near the pointer the paint lights up, and a halo spreads beyond its border.
  float halo = exp(-max(far, 0.0) / 0.006) * facing * uZoneGlow * strength;
  return painted + mix(uZoneRed, uZoneAmber, 0.5) * halo * mix(0.35, 0.22, inside);
}
`;
