import type { Vec3 } from '#anatomy/frame.ts';
import { ellipsoid } from '#geometry/ellipsoid.ts';
import { roundCone } from '#geometry/roundCone.ts';
import type { Sdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { ring, roundedCylinder } from './revolve.ts';
import { joined, type ToolSolid } from './toolSolid.ts';

const OUT: Vec3 = [0, 0, 1];
/** Where the motor's housing begins and ends behind the head. */
const HOUSING_MM = [66, 166] as const;
const HOUSING_RADIUS_MM = 29;
/** The handle hangs from the housing and leans a little towards the head, as a hand likes it. */
const HANDLE: readonly [Vec3, Vec3] = [
  [0, -14, 126],
  [0, -148, 108],
];

/** Slots round the rear of the housing through which the motor is cooled. */
const vents: Sdf = (x, y, z) => {
  const turn = Math.atan2(y, x);
  const pitch = (2 * Math.PI) / 20;
  const round = Math.abs(((((turn % pitch) + pitch) % pitch) - pitch / 2) * HOUSING_RADIUS_MM) - 1.8;
  const off = Math.hypot(x, y);
  return Math.max(round, Math.abs(z - 150) - 8, HOUSING_RADIUS_MM - 3.2 - off);
};

/** The percussion massager: ball head on a shaft, motor housing, handle, a rubber grip; the head rests on the origin. */
export const massager = (headMm: number): ToolSolid[] => {
  const head = joined([ellipsoid([0, 0, headMm], [headMm, headMm, headMm])], 0);
  const middle = (HOUSING_MM[0] + HOUSING_MM[1]) / 2;
  const housing = joined(
    [
      roundedCylinder([0, 0, middle], OUT, HOUSING_RADIUS_MM, (HOUSING_MM[1] - HOUSING_MM[0]) / 2, 11),
      roundedCylinder([0, 0, 62], OUT, 20, 10, 4),
      roundCone(HANDLE[0], HANDLE[1], 19, 18.5),
    ],
    16,
  );
  const shell: Sdf = (x, y, z) => smoothMax(housing.sdf(x, y, z), -vents(x, y, z), 1);
  const share = (t: number): Vec3 => [
    0,
    HANDLE[0][1] + (HANDLE[1][1] - HANDLE[0][1]) * t,
    HANDLE[0][2] + (HANDLE[1][2] - HANDLE[0][2]) * t,
  ];
  const button = ellipsoid([0, -42, 141.5], [5.5, 8, 3]);
  return [
    { finish: 'grip', solid: head, detail: { cellMm: 2.6, errorMm: 0.11 } },
    {
      finish: 'shell',
      solid: { sdf: shell, bounds: housing.bounds },
      detail: { cellMm: 2.2, errorMm: 0.34 },
    },
    {
      finish: 'rubber',
      solid: joined(
        [
          roundedCylinder([0, 0, 46], OUT, 9, 14, 1.5),
          ring([0, 0, 71], OUT, 27.5, 2.4),
          roundCone(share(0.34), share(0.83), 20, 19.8),
          button,
        ],
        1,
      ),
      detail: { cellMm: 2.2, errorMm: 0.34 },
    },
  ];
};
