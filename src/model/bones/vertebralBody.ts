import type { Primitive } from '#geometry/primitive.ts';
import { clamp } from '#geometry/scalar.ts';
import type { BoundedSdf, Sdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import type { VertebraDimensions } from './vertebraDimensions.ts';
import { placeSolid, toBody } from './vertebraFrame.ts';

/** Roundness of the body seen from above, in front and behind: 2 would be an ellipse. */
const EXPONENT_FRONT = 2.35;
const EXPONENT_BACK = 3;

/** 1 on the outline, less inside; squarer towards the canal, where the body has corners. */
const superellipse = (x: number, posterior: number): number => {
  const exponent = posterior > 0 ? EXPONENT_BACK : EXPONENT_FRONT;
  return (Math.abs(x) ** exponent + Math.abs(posterior) ** exponent) ** (1 / exponent);
};

/** The body of a vertebra in its own frame: waisted, dished at the endplates, hollowed towards the canal. */
export const vertebralBody = (d: VertebraDimensions): Primitive => {
  const halfWidth = d.width / 2;
  const halfDepth = d.depth / 2;
  const topFlare = (d.widthTop - d.width) / 2;
  const bottomFlare = (d.widthBottom - d.width) / 2;
  const dish = d.region === 'l' ? 1.3 : 0.8;
  const sdf: Sdf = (x, y, z) => {
    const posterior = -z;
    const halfHeight = (d.heightFront + (d.heightBack - d.heightFront) * ((posterior / halfDepth) * 0.5 + 0.5)) / 2;
    const rise = clamp(y / halfHeight, -1, 1);
    const waist = 1 - rise * rise;
    const a = halfWidth + (rise > 0 ? topFlare : bottomFlare) * rise * rise;
    const b = halfDepth * (1 - 0.075 * waist);
    const across = Math.abs(x) / a;
    const ring = superellipse(across, posterior / b);
    let wall = (ring - 1) * Math.min(a, b) * 0.95;
    const hollow = Math.hypot(x, posterior - halfDepth * 1.9) - halfDepth * 1.02;
    wall = smoothMax(wall, -hollow, 2.5);
    // The uncinate processes: the upper rim of a cervical body rises at the sides.
    const uncinate =
      d.region === 'c' && y > 0
        ? Math.min(4.4, Math.max(0, across - 0.6) * 12.5) * (posterior > -halfDepth * 0.4 ? 1 : 0.6)
        : 0;
    const plate = Math.abs(y) - halfHeight + dish * Math.max(0, 1 - ring * ring * 1.3) - uncinate;
    return smoothMax(wall, plate, 1.6) * 0.92;
  };
  return {
    centre: [0, 0, 0],
    radiusMm: Math.hypot(
      Math.max(d.widthTop, d.widthBottom) / 2,
      halfDepth * 1.1,
      Math.max(d.heightFront, d.heightBack) / 2 + 2,
    ),
    blendMm: 2,
    sdf,
  };
};

/** The disc between a vertebra's inferior and the next one's superior endplate, a little bulged. */
export const discBetween = (upper: VertebraDimensions, lower: VertebraDimensions): BoundedSdf => {
  const from = toBody(upper.frame, [0, -(upper.heightFront + upper.heightBack) / 4, 0]);
  const to = toBody(lower.frame, [0, (lower.heightFront + lower.heightBack) / 4, 0]);
  return discSolid({
    frame: {
      origin: [0, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2],
      tiltRad: (upper.frame.tiltRad + lower.frame.tiltRad) / 2,
    },
    halfHeight: Math.max(1.2, Math.hypot(to[1] - from[1], to[2] - from[2]) / 2),
    halfWidth: ((upper.widthBottom + lower.widthTop) / 4) * 1.01,
    halfDepth: ((upper.depth + lower.depth) / 4) * 1.01,
  });
};

export type DiscDimensions = {
  readonly frame: VertebraDimensions['frame'];
  readonly halfHeight: number;
  readonly halfWidth: number;
  readonly halfDepth: number;
};

const DISC_BULGE_MM = 1.2;

/** A disc of given size in its place in the body. */
export const discSolid = ({ frame, halfHeight, halfWidth, halfDepth }: DiscDimensions): BoundedSdf => {
  const sdf: Sdf = (x, y, z) => {
    const ring = superellipse(x / halfWidth, -z / halfDepth);
    const bulge = DISC_BULGE_MM * (1 - Math.min(1, (y / halfHeight) ** 2));
    const hollow = Math.hypot(x, -z - halfDepth * 1.9) - halfDepth;
    const wall = smoothMax((ring - 1) * Math.min(halfWidth, halfDepth) - bulge + 0.4, -hollow, 2);
    return smoothMax(wall, Math.abs(y) - halfHeight - 0.4, 1.5) * 0.9;
  };
  const margin = 3;
  return placeSolid(
    {
      sdf,
      bounds: {
        min: [-halfWidth - margin, -halfHeight - margin, -halfDepth - margin],
        max: [halfWidth + margin, halfHeight + margin, halfDepth + margin],
      },
    },
    frame,
  );
};
