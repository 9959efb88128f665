import { ellipsoid } from '#geometry/ellipsoid.ts';
import { joined, type ToolSolid } from './toolSolid.ts';

/** Fine enough that the outline of a ball is round at any distance the camera comes to. */
const DETAIL = { cellMm: 3, errorMm: 0.11 };

/** A ball that rests on the origin. Its seam is drawn where light is reckoned: it is finer than any mesh. */
export const ball = (radiusMm: number, finish: 'rubber' | 'felt'): ToolSolid[] => [
  { finish, solid: joined([ellipsoid([0, 0, radiusMm], [radiusMm, radiusMm, radiusMm])], 0), detail: DETAIL },
];
