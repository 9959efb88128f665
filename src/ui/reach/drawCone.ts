import { shareUnder } from '#domain/reach/pressure.ts';
import type { Press } from '#domain/reach/ReachDesk.ts';

const STEPS = 32;

/**
 * The pressure of a tool as a shape: at every depth as wide as the share of a firm press that arrives there, from the skin
 * down to `depthMm`. An SVG path about x = 0, y downwards.
 * @param halfPx half of the width that a whole firm press would have
 */
export const drawCone = (
  { patch, firmness }: Pick<Press, 'patch' | 'firmness'>,
  depthMm: number,
  halfPx: number,
  pxPerMm: number,
): string => {
  const right = Array.from({ length: STEPS + 1 }, (_, i) => {
    const z = (i / STEPS) * depthMm;
    return [halfPx * firmness * shareUnder(patch, z), z * pxPerMm] as const;
  });
  const left = right.map(([x, y]) => [-x, y] as const).reverse();
  return `M${[...right, ...left].map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
};
