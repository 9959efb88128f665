import type { Vec3 } from '#anatomy/frame.ts';
import { VERTEBRA_MEASUREMENTS } from '../measurements/vertebrae.ts';
import { toLocal, type VertebraFrame } from './vertebraFrame.ts';

export type Region = 'c' | 't' | 'l';

/** What the generators need of one vertebra, in its own frame (see `local`), mm; paired points on the left. */
export type VertebraDimensions = {
  readonly level: string;
  readonly region: Region;
  /** Number within the region, 1 … 12. */
  readonly number: number;
  readonly frame: VertebraFrame;
  readonly depth: number;
  /** Width of the body at its waist, its superior and its inferior rim. */
  readonly width: number;
  readonly widthTop: number;
  readonly widthBottom: number;
  readonly heightFront: number;
  readonly heightBack: number;
  /** How far posterior the canal begins and ends; half its width. */
  readonly canalFront: number;
  readonly canalBack: number;
  readonly canalHalfWidth: number;
  readonly pedicleWidth: number;
  readonly pedicleHeight: number;
  /** Height of the pedicle's middle over the body's. */
  readonly pedicleMiddle: number;
  readonly laminaTop: number;
  readonly laminaBottom: number;
  readonly laminaThickness: number;
  readonly spinousTip: Vec3;
  readonly transverseTip: Vec3;
  readonly superiorFacet: Vec3;
  readonly inferiorFacet: Vec3;
};

const REGIONS: readonly string[] = ['c', 't', 'l'];
const isRegion = (letter: string): letter is Region => REGIONS.includes(letter);

/**
 * The dimensions of a vertebra from its measurements.
 * @param level `c2` … `l5`
 * @throws where the level has no measurements
 */
export const vertebraDimensions = (level: string): VertebraDimensions => {
  const m = VERTEBRA_MEASUREMENTS[level];
  const region = level.charAt(0);
  if (!m || !isRegion(region)) throw new Error(`expected a measured vertebra level such as t5, got ${level}`);
  const number = Number(level.slice(1));
  const depth = m.bodyFrontZ - m.canalFrontZ;
  const [backBottom, backTop] = m.posteriorWallY;
  const [frontBottom, frontTop] = m.anteriorWallY;
  const tiltRad = Math.atan2((backBottom + backTop - frontBottom - frontTop) / 2, depth * 0.7);
  const cosine = Math.cos(tiltRad);
  const frame: VertebraFrame = {
    origin: [0, (backBottom + backTop + frontBottom + frontTop) / 4, (m.bodyFrontZ + m.canalFrontZ) / 2],
    tiltRad,
  };
  const heightOf = (y: number, z: number): number => toLocal(frame, [0, y, z])[1];
  return {
    level,
    region,
    number,
    frame,
    depth: depth / cosine,
    width: m.bodyWidthMm.middle,
    widthTop: m.bodyWidthMm.superior,
    widthBottom: m.bodyWidthMm.inferior,
    heightFront: (frontTop - frontBottom) * cosine,
    heightBack: (backTop - backBottom) * cosine,
    canalFront: depth / 2,
    canalBack: depth / 2 + (m.canalFrontZ - m.canalBackZ) / cosine,
    canalHalfWidth: m.canalHalfWidthMm,
    pedicleWidth: m.pedicleWidthMm,
    pedicleHeight: m.pedicleHeightMm,
    pedicleMiddle: heightOf((m.pedicleY[0] + m.pedicleY[1]) / 2, m.canalFrontZ),
    laminaTop: heightOf(m.laminaY[1], m.canalBackZ),
    laminaBottom: heightOf(m.laminaY[0], m.canalBackZ),
    laminaThickness: region === 'c' ? 2.2 : region === 't' ? 3 : 3.2,
    spinousTip: toLocal(frame, m.spinousTip),
    transverseTip: toLocal(frame, m.transverseTip),
    superiorFacet: toLocal(frame, m.superiorFacet),
    inferiorFacet: toLocal(frame, m.inferiorFacet),
  };
};
