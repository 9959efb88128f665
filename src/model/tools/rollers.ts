import type { Vec3 } from '#anatomy/frame.ts';
import { loft } from '#geometry/loft.ts';
import type { Sdf } from '#geometry/sdf.ts';
import { smoothMax, smoothMin } from '#geometry/smooth.ts';
import type { RawMesh } from '#geometry/surfaceNets.ts';
import { roundedCylinder } from './revolve.ts';
import { inBox, type ToolSolid } from './toolSolid.ts';

type Size = { readonly radiusMm: number; readonly lengthMm: number };

/** How many corners a roller's outline has. */
const CORNERS = 72;

/** One end of the smooth roller, from its middle outward: how far inside the end, mm, and how far from the axis. */
const endProfile = (radiusMm: number): (readonly [insideMm: number, offMm: number])[] => [
  [0, radiusMm * 0.05],
  [0, radiusMm * 0.11],
  [3, radiusMm * 0.15],
  [3, radiusMm * 0.69],
  [0.4, radiusMm * 0.73],
  [0, radiusMm * 0.8],
  [0, radiusMm - 7],
  [0.6, radiusMm - 4.2],
  [2.2, radiusMm - 2],
  [4.4, radiusMm - 0.5],
  [7, radiusMm],
];

/** The smooth roller as it comes off a lathe: rings along X. Sampling would need far more corners for so long a cylinder. */
const turnRoller = (radiusMm: number, half: number): RawMesh => {
  const end = endProfile(radiusMm);
  const profile = [
    ...end.map(([inside, off]) => [half - inside, off] as const),
    ...[...end].reverse().map(([inside, off]) => [inside - half, off] as const),
  ];
  return loft(
    profile.map(([x, off]) =>
      Array.from({ length: CORNERS }, (_, k): Vec3 => {
        const turn = (2 * Math.PI * k) / CORNERS;
        return [x, off * Math.sin(turn), radiusMm + off * Math.cos(turn)];
      }),
    ),
  );
};

/** A solid foam cylinder along X that rests on the origin: rounded rims, and a moulded dish in each end. */
export const smoothRoller = ({ radiusMm, lengthMm }: Size): ToolSolid[] => {
  const half = lengthMm / 2;
  const body = roundedCylinder([0, 0, radiusMm], [1, 0, 0], radiusMm, half, 7);
  const dish: Sdf = (x, y, z) => {
    const off = Math.hypot(y, z - radiusMm);
    return Math.max(Math.abs(off - radiusMm * 0.42) - radiusMm * 0.3, half - 3 - Math.abs(x));
  };
  const sdf: Sdf = (x, y, z) => smoothMax(body.sdf(x, y, z), -dish(x, y, z), 3);
  const solid = inBox(sdf, [half, radiusMm, radiusMm], radiusMm);
  return [{ finish: 'foam', solid, detail: { cellMm: 3, errorMm: 0.1 }, raw: turnRoller(radiusMm, half) }];
};

/** A pad of the raised pattern: how many go round, how wide the gap is, and its length along the roller. */
type Band = { readonly count: number; readonly gapMm: number; readonly lengthMm: number };

/** Three surfaces that come back along the roller: long flat blocks, fine squares, and ridges that run round. */
const BANDS: readonly Band[] = [
  { count: 6, gapMm: 7, lengthMm: 46 },
  { count: 18, gapMm: 6, lengthMm: 14 },
  { count: 18, gapMm: 6, lengthMm: 14 },
  { count: 10, gapMm: 6, lengthMm: 30 },
];
const BAND_GAP_MM = 6;
const RELIEF_MM = 3.6;
const FOAM_MM = 11;
const CORE_MM = 4.5;

/** Signed distance to the nearest pad, as though the roller's surface were rolled out: `x` along it, `turn` round it. */
const padDistance = (x: number, turn: number, radiusMm: number): number => {
  const period = BANDS.reduce((sum, band) => sum + band.lengthMm + BAND_GAP_MM, 0);
  let at = (((x + period / 2) % period) + period) % period;
  for (const { count, gapMm, lengthMm } of BANDS) {
    const span = lengthMm + BAND_GAP_MM;
    if (at > span) {
      at -= span;
      continue;
    }
    const pitch = (2 * Math.PI * radiusMm) / count;
    const round = turn * radiusMm + (count % 4 === 0 ? 0 : pitch / 2);
    const u = Math.abs((((round % pitch) + pitch) % pitch) - pitch / 2) - (pitch - gapMm) / 2 + 3;
    const v = Math.abs(at - span / 2) - lengthMm / 2 + 3;
    return Math.min(Math.max(u, v), 0) + Math.hypot(Math.max(u, 0), Math.max(v, 0)) - 3;
  }
  return RELIEF_MM;
};

/** A hollow roller along X that rests on the origin: a hard tube, and round it foam with a raised pattern. */
export const gridRoller = ({ radiusMm, lengthMm }: Size): ToolSolid[] => {
  const half = lengthMm / 2;
  const inner = radiusMm - FOAM_MM;
  const offOf = (y: number, z: number): number => Math.hypot(y, z - radiusMm);
  const foam = roundedCylinder([0, 0, radiusMm], [1, 0, 0], radiusMm - RELIEF_MM, half, 3);
  const hull = roundedCylinder([0, 0, radiusMm], [1, 0, 0], radiusMm, half - 2, 4);
  const pads: Sdf = (x, y, z) => {
    const base = foam.sdf(x, y, z);
    // Far off, the rolled-out pattern would say nothing worth its price.
    if (Math.abs(base) > 12) return Math.max(base, inner - offOf(y, z));
    const pad = smoothMax(hull.sdf(x, y, z), padDistance(x, Math.atan2(y, z - radiusMm), radiusMm), 1.4);
    return Math.max(smoothMin(base, pad, 1), inner - offOf(y, z));
  };
  const core: Sdf = (x, y, z) => {
    const u = Math.abs(offOf(y, z) - inner + CORE_MM / 2) - CORE_MM / 2 + 1;
    const v = Math.abs(x) - half - 1.5 + 1;
    return Math.min(Math.max(u, v), 0) + Math.hypot(Math.max(u, 0), Math.max(v, 0)) - 1;
  };
  return [
    {
      finish: 'pads',
      solid: inBox(pads, [half, radiusMm, radiusMm], radiusMm),
      detail: { cellMm: 2.6, errorMm: 0.7 },
    },
    {
      finish: 'shell',
      solid: inBox(core, [half + 2, inner, inner], radiusMm),
      detail: { cellMm: 3, errorMm: 0.35 },
    },
  ];
};
