/** Marks wherever what is selected lies, seen or covered: green; red as well for the skin, which leaves no mark in the picture. */
export const maskVertexShader = /* glsl */ `
attribute vec2 structure;
uniform sampler2D uStates;

void main() {
  vec4 state = texelFetch(uStates, ivec2(int(structure.x + 0.5), 0), 0);
  bool isDrawn = state.r > 0.5 && state.b > 0.5;
  gl_Position = isDrawn ? projectionMatrix * viewMatrix * vec4(position, 1.0) : vec4(0.0, 0.0, 2.0, 1.0);
}
`;

export const maskFragmentShader = /* glsl */ `
void main() {
#ifdef IS_VEIL
  gl_FragColor = vec4(1.0, 1.0, 0.0, 1.0);
#else
  gl_FragColor = vec4(0.0, 1.0, 0.0, 1.0);
#endif
}
`;

export const finishVertexShader = /* glsl */ `
varying vec2 vAt;
void main() {
  vAt = position.xy * 0.5 + 0.5;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`;

/**
 * Brings the picture to the canvas and lays a line just outside what is selected, as wide on a far bone as on a near
 * muscle, with a soft counter-line round it. `uPixel` is a CSS pixel in shares of the screen.
 */
export const finishFragmentShader = /* glsl */ `
varying vec2 vAt;
uniform sampler2D uPicture;
uniform sampler2D uMask;
uniform vec2 uPixel;
uniform vec3 uLine;
uniform vec3 uHalo;
uniform bool uHasOutline;

// x: seen, y: seen or covered.
vec2 marked(vec2 at) {
  vec2 mask = texture2D(uMask, at).rg;
  return vec2(max(texture2D(uPicture, at).a, mask.r), mask.g);
}

vec2 widest(vec2 radius) {
  vec2 d = radius * 0.7071;
  vec2 most = max(marked(vAt + vec2(radius.x, 0.0)), marked(vAt - vec2(radius.x, 0.0)));
  most = max(most, max(marked(vAt + vec2(0.0, radius.y)), marked(vAt - vec2(0.0, radius.y))));
  most = max(most, max(marked(vAt + d), marked(vAt - d)));
  return max(most, max(marked(vAt + vec2(d.x, -d.y)), marked(vAt + vec2(-d.x, d.y))));
}

void main() {
  vec3 picture = texture2D(uPicture, vAt).rgb;
  gl_FragColor = vec4(picture, 1.0);
  if (!uHasOutline) return;
  vec2 far = widest(uPixel * 3.2);
  if (max(far.x, far.y) <= 0.0) return;
  vec2 here = marked(vAt);
  vec2 near = widest(uPixel * 1.7);
  float line = near.x * (1.0 - here.x);
  float halo = far.x * (1.0 - here.x) * 0.34;
  // Where something covers it, it is only hinted at.
  float covered = here.y * (1.0 - here.x);
  float hint = max(near.y * (1.0 - here.y) * (1.0 - near.x) * 0.55, covered * (1.0 - near.x) * 0.10);
  float cover = max(line, hint);
  gl_FragColor.rgb = mix(mix(picture, uHalo, halo), uLine, cover);
}
`;
