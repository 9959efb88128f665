import { describe, expect, it } from 'vitest';
import type { PartId } from '#anatomy/structures.ts';
import { measurePokeThrough, type Outward, outOfTrunk } from '#model/checks/pokeThrough.ts';
import { structure } from './support/bodyUnderTest.ts';

const SHARE_MAX = 0.005;
const WORST_MAX_MM = 5;

/** Out of the root of the neck and the top of the shoulder: up and back. */
const upAndBack: Outward = () => [0, Math.SQRT1_2, -Math.SQRT1_2];

const TRAPEZIUS: readonly PartId[] = ['trapezius-descending', 'trapezius-transverse', 'trapezius-ascending'];
const ERECTOR: readonly PartId[] = [
  'iliocostalis-lumborum',
  'iliocostalis-thoracis',
  'longissimus-thoracis',
  'spinalis-thoracis',
];

/** The rim of the fascia sinks by so much into what lies beneath, so that it ends without a step. */
const FASCIA_RIM_MM = 1.6;

/** What should lie wholly under what. */
const PAIRS: readonly (readonly [under: PartId, over: PartId, outward: Outward])[] = [
  ...['rhomboid-major', 'rhomboid-minor', 'splenius-cervicis', ...ERECTOR].flatMap((under) =>
    TRAPEZIUS.slice(1).map((over) => [under, over, outOfTrunk] as const),
  ),
  ...['splenius-capitis', 'semispinalis-capitis'].map((under) => [under, 'trapezius-descending', outOfTrunk] as const),
  ...['levator-scapulae', 'supraspinatus'].map((under) => [under, 'trapezius-descending', upAndBack] as const),
  ...['serratus-posterior-inferior', ...ERECTOR].map((under) => [under, 'latissimus-dorsi', outOfTrunk] as const),
  ...[...ERECTOR, 'multifidus', 'quadratus-lumborum'].map(
    (under) => [under, 'thoracolumbar-fascia', outOfTrunk] as const,
  ),
  ...['iliocostalis-thoracis', 'longissimus-thoracis', 'serratus-posterior-superior'].map(
    (under) => [under, 'rhomboid-major', outOfTrunk] as const,
  ),
  ...['iliocostalis-thoracis', 'longissimus-thoracis', 'serratus-posterior-superior', 'rib-4', 'rib-6'].map(
    (under) => [under, 'scapula', outOfTrunk] as const,
  ),
  ...['rib-8', 'rib-9', 'rib-10'].map((under) => [under, 'latissimus-dorsi', outOfTrunk] as const),
  ['multifidus', 'longissimus-thoracis', outOfTrunk],
  ['quadratus-lumborum', 'iliocostalis-lumborum', outOfTrunk],
  ['semispinalis-capitis', 'splenius-capitis', outOfTrunk],
  ['gluteus-medius', 'gluteus-maximus', outOfTrunk],
];

describe('deeper muscles stay under those above', () => {
  it.each(PAIRS)('%s under %s', (under, over, outward) => {
    const { outside, vertices, worstMm } = measurePokeThrough(
      structure(`${under}-l`).mesh,
      structure(`${over}-l`).mesh,
      outward,
      over === 'thoracolumbar-fascia' ? FASCIA_RIM_MM : 0,
    );
    expect(
      outside / vertices,
      `${outside} of ${vertices} vertices, worst ${worstMm.toFixed(1)} mm`,
    ).toBeLessThanOrEqual(SHARE_MAX);
    expect(worstMm).toBeLessThanOrEqual(WORST_MAX_MM);
  });
});
