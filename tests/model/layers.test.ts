import { describe, expect, it } from 'vitest';
import { parseStructureId, STRUCTURE_IDS } from '#anatomy/structures.ts';
import { prepareProbe, probeLayers } from '#model/checks/probeLayers.ts';
import { heightOf, structure } from './support/bodyUnderTest.ts';

const MUSCULAR = STRUCTURE_IDS.filter((id) => id.endsWith('-l') && parseStructureId(id)?.part.tissue === 'muscle');

const probe = prepareProbe(MUSCULAR.map((id) => [id, structure(id).mesh]));

const TRAPEZIUS = /^trapezius-/;
const LATISSIMUS = /^latissimus-dorsi/;
const RHOMBOID = /^rhomboid-/;
const ERECTOR = /^(iliocostalis|longissimus|spinalis)-/;
const QUADRATUS = /^quadratus-lumborum/;
const MULTIFIDUS = /^multifidus/;
const SPLENIUS = /^splenius-/;
const SEMISPINALIS = /^semispinalis-/;
const SERRATUS_INFERIOR = /^serratus-posterior-inferior/;
const SUPRASPINATUS = /^supraspinatus/;
const LEVATOR = /^levator-scapulae/;
const DELTOID = /^deltoid-spinal/;
const INFRASPINATUS = /^infraspinatus/;
const GLUTEUS_MAXIMUS = /^gluteus-maximus/;
const GLUTEUS_MEDIUS = /^gluteus-medius/;

/** Places on the left of the back, what a needle from behind meets there, superficial first. */
const SITES: readonly (readonly [place: string, xMm: number, yMm: number, order: readonly RegExp[]])[] = [
  ['beside C4', 20, heightOf('c4'), [TRAPEZIUS, SPLENIUS, SEMISPINALIS]],
  ['the shoulder, medial to the superior angle', 58, heightOf('t1') - 2, [TRAPEZIUS, LEVATOR]],
  ['above the scapular spine', 85, heightOf('t2') - 12, [TRAPEZIUS, SUPRASPINATUS]],
  ['between spine and scapula at T3', 45, heightOf('t3'), [TRAPEZIUS, RHOMBOID, ERECTOR]],
  ['between spine and scapula at T4', 42, heightOf('t4'), [TRAPEZIUS, RHOMBOID, ERECTOR]],
  ['beside T7', 30, heightOf('t7'), [TRAPEZIUS, ERECTOR]],
  ['beside T9', 25, heightOf('t9'), [TRAPEZIUS, ERECTOR]],
  ['lateral to T11', 55, heightOf('t11'), [LATISSIMUS, ERECTOR]],
  ['the last ribs', 75, heightOf('t12') - 5, [LATISSIMUS, SERRATUS_INFERIOR]],
  ['lateral to L2', 55, heightOf('l2'), [LATISSIMUS, ERECTOR, QUADRATUS]],
  ['lateral to L3', 52, heightOf('l3'), [LATISSIMUS, ERECTOR, QUADRATUS]],
  ['beside L5', 15, heightOf('l5'), [ERECTOR, MULTIFIDUS]],
  ['the back of the shoulder', 125, heightOf('t3') - 15, [DELTOID, INFRASPINATUS]],
  ['the buttock', 90, heightOf('l5') - 46, [GLUTEUS_MAXIMUS, GLUTEUS_MEDIUS]],
];

describe('the order of the layers', () => {
  it.each(SITES)('at %s', (_place, x, y, order) => {
    const met = probeLayers(probe, x, y);
    const depths = order.map((structures) => met.findIndex((id) => structures.test(id)));
    expect(depths, `met ${met.join(', ')}`).not.toContain(-1);
    expect(depths, `met ${met.join(', ')}`).toEqual(depths.toSorted((a, b) => a - b));
  });

  it('has the superficial muscles before all others at every site', () => {
    for (const [place, x, y] of SITES) {
      const layers = probeLayers(probe, x, y).map((id) => parseStructureId(id)?.part.layer === 'superficial');
      const lastSuperficial = layers.lastIndexOf(true);
      // A muscle that wraps the side is met behind deeper ones only where the needle has left the back.
      expect(lastSuperficial === -1 || layers.indexOf(false) === -1 || layers[0], place).toBe(true);
    }
  });
});
