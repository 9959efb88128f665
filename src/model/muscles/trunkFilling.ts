import type { BoundedSdf } from '#geometry/sdf.ts';

/** Height of a level of the trunk, half-width and half-depth of its filling and the depth of its middle, mm. */
type Level = readonly [y: number, halfWidth: number, middleZ: number, halfDepth: number];

/** Viscera and wall of belly, chest and neck as ellipses, well inside the muscles of the back. */
const LEVELS: readonly Level[] = [
  [760, 60, 75, 50],
  [830, 92, 85, 50],
  [880, 108, 98, 52],
  [930, 118, 112, 54],
  [980, 112, 122, 56],
  [1030, 108, 124, 58],
  [1080, 112, 114, 66],
  [1140, 120, 102, 82],
  [1200, 118, 100, 80],
  [1250, 105, 98, 70],
  [1300, 80, 95, 50],
  [1330, 40, 100, 34],
  [1355, 26, 108, 24],
  [1400, 24, 110, 22],
  [1480, 24, 112, 24],
  [1520, 30, 105, 30],
];

const distanceToEllipse = (x: number, y: number, z: number): number => {
  let i = 0;
  while (i < LEVELS.length - 2 && y > (LEVELS[i + 1]?.[0] ?? 0)) i++;
  const below = LEVELS[i];
  const above = LEVELS[i + 1];
  if (!below || !above) throw new RangeError('The trunk needs two levels at least');
  const t = Math.max(0, Math.min(1, (y - below[0]) / (above[0] - below[0])));
  const halfWidth = below[1] + (above[1] - below[1]) * t;
  const middleZ = below[2] + (above[2] - below[2]) * t;
  const halfDepth = below[3] + (above[3] - below[3]) * t;
  return (Math.hypot(x / halfWidth, (z - middleZ) / halfDepth) - 1) * Math.min(halfWidth, halfDepth);
};

/** What lies inside the trunk: keeps directions pointing outward where bones leave gaps. */
export const trunkFilling: BoundedSdf = {
  sdf: distanceToEllipse,
  bounds: { min: [-150, 745, 20], max: [150, 1520, 190] },
};
