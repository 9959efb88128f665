/**
 * Where the tool in hand may touch the skin, laid over it: in the accent's colour where it may, with dots where with care, in
 * the avoid zone's stripes where it must not. `vTouch` is how much of each, 0 to 1, at this place.
 */
export const touchShader = /* glsl */ `
uniform vec3 uTouchFree;

// Colour, and how dense the skin must be for it to be read.
vec4 withTouch(vec3 colour, vec3 place, float pixel) {
  float light = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  float relief = 0.34 + 1.12 * light / (light + 0.11);
  float sharp = 0.04;
  float off = smoothstep(0.5 - sharp, 0.5 + sharp, vTouch.z);
  float may = smoothstep(0.5 - sharp, 0.5 + sharp, vTouch.x + vTouch.y) * (1.0 - off);
  float care = smoothstep(0.5 - sharp, 0.5 + sharp, vTouch.y) * may;
  vec2 cell = fract(vec2(place.x + place.z * 0.4, place.y) / 0.010) - 0.5;
  float spot = (1.0 - smoothstep(0.23 - pixel * 60.0, 0.23 + pixel * 60.0, length(cell))) * care;
  // The same stripes as the zone's own, so that one runs on into the other.
  float phase = (place.x + place.y) / 0.0127;
  float blur = clamp(pixel / 0.0127, 0.02, 0.5);
  float stripe = smoothstep(0.5 - blur, 0.5 + blur, abs(fract(phase) - 0.5) * 2.0);
  vec3 seen = mix(steppedBack(colour), uTouchFree * relief, may);
  seen = mix(seen, uZoneAmber * (0.5 * relief), 0.9 * spot);
  seen = mix(seen, mix(uZoneRed, uZoneAmber, stripe) * clamp(0.54 + light * 1.3, 0.56, 1.05), 0.8 * off);
  return vec4(mix(colour, seen, uHeat), uHeat * mix(0.55, 0.88, max(may, off)));
}
`;
