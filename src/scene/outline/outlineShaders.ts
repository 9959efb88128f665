/** Marks what is selected: red where it is seen, green wherever it lies, seen or covered. */
export const maskVertexShader = /* glsl */ `
attribute vec2 structure;
uniform sampler2D uStates;
flat varying float vSelected;

void main() {
  vec4 state = texelFetch(uStates, ivec2(int(structure.x + 0.5), 0), 0);
  vSelected = state.b > 0.5 ? 1.0 : 0.0;
#ifdef SELECTED_ONLY
  bool isDrawn = state.r > 0.5 && state.b > 0.5;
#else
  bool isDrawn = state.r > 0.5;
#endif
  gl_Position = isDrawn ? projectionMatrix * viewMatrix * vec4(position, 1.0) : vec4(0.0, 0.0, 2.0, 1.0);
}
`;

export const maskFragmentShader = /* glsl */ `
flat varying float vSelected;
void main() {
#ifdef SELECTED_ONLY
  gl_FragColor = vec4(0.0, 1.0, 0.0, 0.0);
#else
  gl_FragColor = vec4(vSelected, 0.0, 0.0, 1.0);
#endif
}
`;

export const edgeVertexShader = /* glsl */ `
varying vec2 vAt;
void main() {
  vAt = position.xy * 0.5 + 0.5;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`;

/** Draws a line just outside what is marked, as wide on a far bone as on a near muscle, and a soft counter-line round it. */
export const edgeFragmentShader = /* glsl */ `
varying vec2 vAt;
uniform sampler2D uMask;
uniform vec2 uPixel;
uniform vec3 uLine;
uniform vec3 uHalo;

vec2 widest(vec2 radius) {
  vec2 d = radius * 0.7071;
  vec2 most = texture2D(uMask, vAt + vec2(radius.x, 0.0)).rg;
  most = max(most, texture2D(uMask, vAt - vec2(radius.x, 0.0)).rg);
  most = max(most, texture2D(uMask, vAt + vec2(0.0, radius.y)).rg);
  most = max(most, texture2D(uMask, vAt - vec2(0.0, radius.y)).rg);
  most = max(most, texture2D(uMask, vAt + d).rg);
  most = max(most, texture2D(uMask, vAt - d).rg);
  most = max(most, texture2D(uMask, vAt + vec2(d.x, -d.y)).rg);
  most = max(most, texture2D(uMask, vAt + vec2(-d.x, d.y)).rg);
  return most;
}

void main() {
  vec2 here = texture2D(uMask, vAt).rg;
  vec2 far = widest(uPixel * 3.2);
  if (far.g <= 0.0) discard;
  vec2 near = widest(uPixel * 1.7);
  float line = near.r * (1.0 - here.r);
  float halo = far.r * (1.0 - here.r) * 0.34;
  // Where something covers it, it is only hinted at.
  float covered = here.g * (1.0 - here.r);
  float hint = max(near.g * (1.0 - here.g) * (1.0 - near.r) * 0.55, covered * (1.0 - near.r) * 0.10);
  float cover = max(line, hint);
  float alpha = cover + halo * (1.0 - cover);
  gl_FragColor = vec4(mix(uHalo, uLine, alpha > 0.0 ? cover / alpha : 0.0), alpha);
  #include <colorspace_fragment>
}
`;
