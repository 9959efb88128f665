import { Color, Matrix3, Vector3 } from 'three';

/** The matrices and the curve of three's ACES tone mapping, which the shaders end with. */
const INTO = new Matrix3().set(0.59719, 0.35458, 0.04823, 0.076, 0.90834, 0.01566, 0.0284, 0.13383, 0.83777);
const OUT_OF = new Matrix3().set(1.60475, -0.53108, -0.07367, -0.10208, 1.10813, -0.00605, -0.00327, -0.07276, 1.07602);
const BEFORE_INTO = INTO.clone().invert();
const BEFORE_OUT_OF = OUT_OF.clone().invert();
const EXPOSURE = 1 / 0.6;

/** Solves y = (v(v + 0.0245786) − 0.000090537) / (v(0.983729 v + 0.432951) + 0.238081) for v ≥ 0. */
const beforeCurve = (y: number): number => {
  const a = 1 - 0.983729 * y;
  const b = 0.0245786 - 0.432951 * y;
  const c = -0.000090537 - 0.238081 * y;
  return Math.max(0, (-b + Math.sqrt(Math.max(0, b * b - 4 * a * c))) / (2 * a));
};

/**
 * The colour of light, linear, that tone mapping turns into a colour as it stands on the page: so that a legend and what it
 * explains are the same colour. What no light gives is held at 0.
 * @param bytes sRGB
 */
export const sceneColour = ([r, g, b]: readonly [r: number, g: number, b: number]): Color => {
  const shown = new Color().setRGB(r / 255, g / 255, b / 255, 'srgb');
  const light = new Vector3(shown.r, shown.g, shown.b).applyMatrix3(BEFORE_OUT_OF);
  light.set(beforeCurve(light.x), beforeCurve(light.y), beforeCurve(light.z)).applyMatrix3(BEFORE_INTO);
  light.divideScalar(EXPOSURE).max(new Vector3());
  return new Color(light.x, light.y, light.z);
};
