/**
 * How a structure's state changes its colour: lifted under the pointer, selected in full colour, the rest stepping back.
 * `vState` is shown, lifted, selected, dimmed, each 0…1.
 */
export const structureLook = /* glsl */ `
uniform vec3 uBackColour;
uniform float uBackShare;

vec3 steppedBack(vec3 colour) {
  float light = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  vec3 grey = mix(vec3(light), colour, 0.38);
  return mix(grey * 0.7, uBackColour, uBackShare);
}

vec3 withState(vec3 colour, vec4 state, float edge) {
  vec3 seen = mix(colour, steppedBack(colour), state.a * (1.0 - 0.75 * state.g));
  float lift = max(state.g, state.b * 0.25);
  seen *= 1.0 + 0.32 * lift;
  return seen + vec3(0.16, 0.12, 0.10) * edge * edge * state.g;
}
`;
