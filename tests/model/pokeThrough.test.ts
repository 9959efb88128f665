import { describe, expect, it } from 'vitest';
import type { PartId, StructureId } from '#anatomy/structures.ts';
import { muscles } from '#content/index.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import { palpate } from '#model/checks/palpate.ts';
import { measurePokeThrough, type Outward, outOfTrunk } from '#model/checks/pokeThrough.ts';
import { manifest, structure, structures } from './support/bodyUnderTest.ts';
import { boundOf } from './support/knownMisses.ts';

const SHARE_MAX = 0.005;
const WORST_MAX_MM = 5;
/** What is aimed at, and the share of pairs that reach it. */
const AIM = { share: 0.0005, worstMm: 1 };
const AIM_SHARE_MIN = 0.8;

/** Out of the root of the neck and the top of the shoulder: up and back. */
const upAndBack: Outward = () => [0, Math.SQRT1_2, -Math.SQRT1_2];
const backwards: Outward = () => [0, 0, -1];

const TRAPEZIUS: readonly PartId[] = ['trapezius-descending', 'trapezius-transverse', 'trapezius-ascending'];
const ERECTOR: readonly PartId[] = [
  'iliocostalis-lumborum',
  'iliocostalis-thoracis',
  'longissimus-thoracis',
  'spinalis-thoracis',
];

/** The rim of the fascia sinks by so much into what lies beneath, so that it ends without a step. */
const FASCIA_RIM_MM = 1;

type Pair = readonly [under: PartId, over: PartId, outward: Outward];

/** What should lie wholly under what, beyond the next neighbours. */
const FURTHER: readonly Pair[] = [
  ...['rhomboid-major', 'rhomboid-minor', 'splenius-cervicis', ...ERECTOR].flatMap((under) =>
    TRAPEZIUS.slice(1).map((over) => [under, over, outOfTrunk] as const),
  ),
  ...['splenius-capitis', 'semispinalis-capitis'].map((under) => [under, 'trapezius-descending', outOfTrunk] as const),
  ...['levator-scapulae', 'supraspinatus'].map((under) => [under, 'trapezius-descending', upAndBack] as const),
  ...['serratus-posterior-inferior', ...ERECTOR].map((under) => [under, 'latissimus-dorsi', outOfTrunk] as const),
  ...[...ERECTOR, 'multifidus', 'quadratus-lumborum'].map(
    (under) => [under, 'thoracolumbar-fascia', outOfTrunk] as const,
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

/** Neighbours of which the one over the other is no cover, and why. */
const NO_COVER: readonly (readonly [under: RegExp, over: RegExp, why: string])[] = [
  [/^teres-major$/, /^latissimus-dorsi$/, 'the latissimus winds round its inferior border'],
  [/^humerus$/, /^deltoid-/, 'the shaft goes on past the muscle'],
  [/^femur$/, /^gluteus-/, 'the shaft goes on past the muscle'],
  [/^scapula$/, /./, 'its spine and borders rise beside the muscle; the fossa is looked at apart'],
  [/^(rib-\d+|kidney)$/, /./, 'the cover leaves part of it bare'],
  [/^splenius-cervicis$/, /^levator-scapulae$/, 'both begin on the same transverse processes, side by side'],
  [/^semispinalis-/, /^(longissimus|spinalis|semispinalis)-/, 'slips between the same rows of processes interleave'],
  [/^multifidus$/, /^(semispinalis|spinalis)-/, 'slips between the same rows of processes interleave'],
];

const isCover = (under: PartId, over: PartId): boolean =>
  !NO_COVER.some(([one, other]) => one.test(under) && other.test(over));

/** All that the page says lies directly under something else, where this body holds both. */
const NEIGHBOURS: readonly Pair[] = muscles
  .flatMap(({ id, under }) => under.map((deeper): Pair => [deeper, id, outOfTrunk]))
  .filter(([under, over]) => isCover(under, over) && !FURTHER.some(([u, o]) => u === under && o === over));

const idOf = (part: PartId): StructureId => (structures.has(`${part}-l`) ? `${part}-l` : part);
const isHeld = ([under, over]: Pair): boolean => structures.has(idOf(under)) && structures.has(idOf(over));

type Surface = Pick<TriangleMesh, 'positions' | 'indices'>;

const measure = (under: Surface, over: PartId, outward: Outward) =>
  measurePokeThrough(under, structure(idOf(over)).mesh, outward, over === 'thoracolumbar-fascia' ? FASCIA_RIM_MM : 0);

const expectUnder = (under: Surface, over: PartId, outward: Outward, shareMax = SHARE_MAX): void => {
  const { outside, vertices, worstMm } = measure(under, over, outward);
  const figures = `${outside} of ${vertices} vertices, worst ${worstMm.toFixed(1)} mm`;
  expect(outside / vertices, figures).toBeLessThanOrEqual(shareMax);
  expect(worstMm, figures).toBeLessThanOrEqual(WORST_MAX_MM);
};

const PAIRS = [...FURTHER, ...NEIGHBOURS].filter(isHeld);

describe('deeper structures stay under those above', () => {
  it.each(PAIRS)('%s under %s', (under, over, outward) => {
    const shareMax = boundOf(`share outside: ${under} under ${over}`, SHARE_MAX);
    expectUnder(structure(idOf(under)).mesh, over, outward, shareMax);
  });

  it('most of them to a millimetre, with hardly a vertex outside', () => {
    const reached = PAIRS.filter(([under, over, outward]) => {
      const { outside, vertices, worstMm } = measure(structure(idOf(under)).mesh, over, outward);
      return outside / vertices <= AIM.share && worstMm <= AIM.worstMm;
    });
    expect(reached.length / PAIRS.length).toBeGreaterThanOrEqual(AIM_SHARE_MIN);
  });

  it('looks at all neighbours that cover each other', () => {
    expect(NEIGHBOURS.length + FURTHER.length).toBeGreaterThan(60);
  });

  it('the infraspinous fossa stays under its muscle', () => {
    const { scapularRoot, acromion } = palpate({ manifest, structures });
    const { positions } = structure('scapula-l').mesh;
    const slope = (acromion[1] - scapularRoot[1]) / (acromion[0] - scapularRoot[0]);
    const fossa: number[] = [];
    for (let i = 0; i < positions.length; i += 3) {
      const [x, y, z] = [positions[i] as number, positions[i + 1] as number, positions[i + 2] as number];
      // Below the root of the spine by more than the spine is thick.
      if (y < scapularRoot[1] + slope * (x - scapularRoot[0]) - 25) fossa.push(x, y, z);
    }
    expect(fossa.length).toBeGreaterThan(300);
    expectUnder({ positions: new Float32Array(fossa), indices: new Uint32Array() }, 'infraspinatus', backwards);
  });
});
