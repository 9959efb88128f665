import { Vector3, Vector4 } from 'three';

/**
 * The dent that a pressed tool makes: whatever of the body would lie inside the tool is moved inward along the skin's normal
 * until it lies on the tool, with a soft brim. The tool is a ball or a roller of radius `uDentSize.x`, whose foremost point
 * lies `uDentSize.z` under `uDentAt`; half the length of a roller is `uDentSize.y`, of a ball 0; `uDentSize.w` is how wide the
 * brim is, 0 while nothing presses. Metres, body frame.
 */
export const dentShader = /* glsl */ `
uniform vec3 uDentAt;
uniform vec3 uDentNormal;
uniform vec3 uDentAxis;
uniform vec4 uDentSize;

void dent(inout vec3 place, inout vec3 normal) {
  float soft = uDentSize.w;
  if (soft <= 0.0) return;
  vec3 from = place - uDentAt;
  float height = dot(from, uDentNormal);
  // What lies on the far side of the body, or beyond the tool, is not touched.
  if (height < -0.07 || height > uDentSize.x * 1.6) return;
  vec3 off = from - uDentNormal * height;
  float share = 1.0;
  if (uDentSize.y > 0.0) {
    float sideways = dot(off, uDentAxis);
    off -= uDentAxis * sideways;
    share = 1.0 - smoothstep(-0.010, 0.006, abs(sideways) - uDentSize.y);
  }
  float rho = length(off);
  float radius = uDentSize.x;
  if (rho > radius || share <= 0.0) return;
  float root = sqrt(max(radius * radius - rho * rho, radius * radius * 0.02));
  float into = height + uDentSize.z - radius + root;
  float bend = sqrt(into * into + soft * soft);
  // The brim runs out softly instead of going on for ever.
  float reach = share * smoothstep(-4.0 * soft, -0.5 * soft, into) * (1.0 - smoothstep(0.80, 1.0, rho / radius));
  float push = min(0.5 * (into + bend), 0.03) * reach;
  place -= uDentNormal * push;
  float slope = 0.5 * (1.0 + into / bend) * rho / root * reach;
  if (rho > 1e-6) normal = normalize(normal - off / rho * (slope * max(dot(normal, uDentNormal), 0.0)));
}
`;

export type DentUniforms = ReturnType<typeof makeDent>;

/** The uniforms of `dentShader`, with nothing pressed in. */
export const makeDent = () => ({
  uDentAt: { value: new Vector3() },
  uDentNormal: { value: new Vector3(0, 0, -1) },
  uDentAxis: { value: new Vector3(1, 0, 0) },
  uDentSize: { value: new Vector4() },
});
