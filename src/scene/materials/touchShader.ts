/**
 * Where the tool in hand may touch the skin, laid over it: teal where it may, with dots where with care, dark and crossed
 * where this tool keeps off. `vTouch` is how much of each, 0 to 1, at this place.
 */
export const touchShader = /* glsl */ `
uniform vec3 uTouchFree;
uniform vec3 uTouchOff;

// Colour, and how dense the skin must be for it to be read.
vec4 withTouch(vec3 colour, vec3 place, float pixel) {
  float light = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  float relief = 0.42 + 1.06 * light / (light + 0.12);
  float caution = smoothstep(0.42, 0.58, vTouch.y);
  float off = smoothstep(0.42, 0.58, vTouch.z);
  float may = smoothstep(0.42, 0.58, vTouch.x + vTouch.y) * (1.0 - off);
  vec2 cell = fract(vec2(place.x + place.z * 0.4, place.y) / 0.009) - 0.5;
  float dot_ = (1.0 - smoothstep(0.24 - pixel * 60.0, 0.24 + pixel * 60.0, length(cell))) * caution;
  vec2 cross_ = abs(fract(vec2(place.x + place.y, place.x - place.y) / 0.012) - 0.5);
  float lines = 1.0 - smoothstep(0.05, 0.05 + pixel * 90.0 + 0.02, min(cross_.x, cross_.y));
  vec3 free = uTouchFree * relief * (1.0 - 0.62 * dot_);
  vec3 seen = mix(steppedBack(colour), free, may);
  seen = mix(seen, uTouchOff * relief * (1.0 + 1.6 * lines), off);
  return vec4(mix(colour, seen, uHeat), uHeat * mix(0.55, 0.86, max(may, off)));
}
`;
