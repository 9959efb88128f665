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
  /** How far posterior of its upper edge the lamina's lower edge lies. */
  readonly laminaLean: number;
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
  const tiltRad = (m.body.tiltDeg * Math.PI) / 180;
  const frame: VertebraFrame = { origin: m.body.centre, tiltRad };
  const [laminaBottomY, laminaTopY] = m.laminaY;
  // The canal is measured along the body's axes but runs along the vertebra's own.
  const canalDepth = (m.canalFrontZ - m.canalBackZ) / Math.cos(tiltRad);
  const canalBack = -toLocal(frame, [0, laminaTopY - 2, m.canalBackZ])[2];
  const heightOf = (y: number, z: number): number => toLocal(frame, [0, y, z])[1];
  return {
    level,
    region,
    number,
    frame,
    depth: m.body.depthMm,
    width: m.bodyWidthMm.middle,
    widthTop: m.bodyWidthMm.superior,
    widthBottom: m.bodyWidthMm.inferior,
    heightFront: m.body.heightFrontMm,
    heightBack: m.body.heightBackMm,
    canalFront: canalBack - canalDepth,
    canalBack,
    canalHalfWidth: m.canalHalfWidthMm,
    pedicleWidth: m.pedicleWidthMm,
    pedicleHeight: m.pedicleHeightMm,
    pedicleMiddle: heightOf((m.pedicleY[0] + m.pedicleY[1]) / 2, m.canalFrontZ),
    laminaTop: heightOf(laminaTopY, m.canalBackZ),
    laminaBottom: heightOf(laminaBottomY, m.canalBackZ - m.laminaLeanMm),
    laminaLean:
      region === 't'
        ? m.laminaLeanMm * Math.cos(tiltRad) - (laminaTopY - laminaBottomY) * Math.sin(tiltRad)
        : m.laminaLeanMm,
    laminaThickness: region === 'c' ? 2.2 : region === 't' ? 3 : 3.2,
    spinousTip: toLocal(frame, m.spinousTip),
    transverseTip: toLocal(frame, m.transverseTip),
    superiorFacet: toLocal(frame, m.superiorFacet),
    inferiorFacet: toLocal(frame, m.inferiorFacet),
  };
};
