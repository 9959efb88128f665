import type { Vec3 } from '#anatomy/frame.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';

/** A vertebra's own frame: origin in the middle of the body, tilted about the left-right axis. */
export type VertebraFrame = { readonly origin: Vec3; readonly tiltRad: number };

/** A point of a vertebra's own frame, written as it is measured: left, posterior, superior of the body's middle; mm. */
export const local = (left: number, posterior: number, superior: number): Vec3 => [left, superior, -posterior];

/** From the body frame into the vertebra's own. */
export const toLocal = ({ origin, tiltRad }: VertebraFrame, p: Vec3): Vec3 => {
  const c = Math.cos(tiltRad);
  const s = Math.sin(tiltRad);
  const y = p[1] - origin[1];
  const z = p[2] - origin[2];
  return [p[0] - origin[0], y * c + z * s, z * c - y * s];
};

/** From the vertebra's own frame into the body frame. */
export const toBody = ({ origin, tiltRad }: VertebraFrame, p: Vec3): Vec3 => {
  const c = Math.cos(tiltRad);
  const s = Math.sin(tiltRad);
  return [origin[0] + p[0], origin[1] + p[1] * c - p[2] * s, origin[2] + p[1] * s + p[2] * c];
};

/** A solid described in the vertebra's own frame, put in its place in the body. */
export const placeSolid = (solid: BoundedSdf, frame: VertebraFrame): BoundedSdf => {
  const c = Math.cos(frame.tiltRad);
  const s = Math.sin(frame.tiltRad);
  const [ox, oy, oz] = frame.origin;
  const { sdf, bounds } = solid;
  const corners = [bounds.min, bounds.max].flatMap(([, y]) =>
    [bounds.min, bounds.max].map(([, , z]) => toBody(frame, [0, y, z])),
  );
  const ys = corners.map((p) => p[1]);
  const zs = corners.map((p) => p[2]);
  return {
    sdf: (x, y, z) => {
      const dy = y - oy;
      const dz = z - oz;
      return sdf(x - ox, dy * c + dz * s, dz * c - dy * s);
    },
    bounds: {
      min: [bounds.min[0] + ox, Math.min(...ys), Math.min(...zs)],
      max: [bounds.max[0] + ox, Math.max(...ys), Math.max(...zs)],
    },
  };
};
