import type { Vec3 } from '#anatomy/frame.ts';
import type { PartId } from '#anatomy/structures.ts';
import { mix } from '#geometry/vec.ts';
import type { AnatomicalPlane, FibreRegion } from './fibreDirection.ts';
import { bodyCentreOf, type MeasuredBody, spinousTipOf } from './measuredBody.ts';
import { palpate, ribBackOf, transverseTipOf } from './palpate.ts';

/** A direction of fibres as the literature gives it: a line between two landmarks, or an angle. */
export type PublishedFibres = {
  readonly part: PartId;
  /** As it is printed. */
  readonly words: string;
  readonly source: string;
  readonly plane: AnatomicalPlane;
  readonly line: Vec3;
  /** Where on the muscle it is said of; all of it but the ends by default. */
  readonly region?: FibreRegion;
};

const UP: Vec3 = [0, 1, 0];
const ACROSS: Vec3 = [1, 0, 0];

const from = (a: Vec3, b: Vec3): Vec3 => [b[0] - a[0], b[1] - a[1], b[2] - a[2]];

/** Tendons and the turn at the bone are left out: most of the length, not all. */
const isBelly = (along: number): boolean => along > 0.2 && along < 0.8;

/** The whole belly of a muscle. */
export const wholeBelly: FibreRegion = (_x, _y, _z, along) => isBelly(along);

/**
 * Fibre directions of muscles of the left side that the body holds, on its own landmarks.
 *
 * @source johnson-1994, seniam, de-foa-1989, barker-2014, emg-shoulder-placement, standard-anatomy
 */
export const publishedFibres = (body: MeasuredBody): PublishedFibres[] => {
  const marks = palpate(body);
  const tip = (level: string): Vec3 => spinousTipOf(body, level);
  const transverse = (level: string): Vec3 => transverseTipOf(body, level);
  const interspaceL1L2 = mix(tip('l1'), tip('l2'), 0.5);
  /** The tubercle at the medial end of the scapular spine, past its smooth root. */
  const deltoidTubercle = mix(marks.scapularRoot, marks.acromion, 0.2);
  const axillaryFold: Vec3 = mix(marks.inferiorAngle, marks.acromion, 0.5);
  const betweenC7AndAcromion = mix(tip('c7'), marks.acromion, 0.5);
  const scapularSpine = from(marks.scapularRoot, marks.acromion);
  const rows: PublishedFibres[] = [
    {
      part: 'trapezius-transverse',
      words: 'fibres from C7 and T1 pass transversely',
      source: 'johnson-1994',
      plane: 'frontal',
      line: ACROSS,
    },
    {
      part: 'trapezius-transverse',
      words: 'halfway between C7 and the acromion, along the line between them',
      source: 'seniam',
      plane: 'frontal',
      line: from(tip('c7'), marks.acromion),
      region: (x) => Math.abs(x - betweenC7AndAcromion[0]) < 30,
    },
    {
      part: 'trapezius-ascending',
      words: 'thoracic fibres converge on the deltoid tubercle of the scapula',
      source: 'johnson-1994',
      plane: 'frontal',
      line: from(tip('t8'), deltoidTubercle),
      region: (_x, y, _z, along) => isBelly(along) && y < marks.scapularRoot[1] - 20,
    },
    {
      part: 'latissimus-dorsi',
      words: 'along the line between the posterior axillary fold and L3',
      source: 'emg-shoulder-placement',
      plane: 'frontal',
      line: from(tip('l3'), axillaryFold),
      region: (_x, y, _z, along) => isBelly(along) && y < marks.inferiorAngle[1] && y > tip('t12')[1],
    },
    {
      part: 'infraspinatus',
      words: 'below the scapular spine, parallel to it',
      source: 'emg-shoulder-placement',
      plane: 'frontal',
      line: scapularSpine,
      region: (_x, y, _z, along) => isBelly(along) && y > marks.scapularRoot[1] - 40,
    },
    {
      part: 'supraspinatus',
      words: 'lateral, along the fossa above the scapular spine',
      source: 'standard-anatomy',
      plane: 'frontal',
      line: scapularSpine,
    },
    {
      part: 'iliocostalis-lumborum',
      words: 'from the posterior superior iliac spine to the muscle’s lateral border at rib 12',
      source: 'de-foa-1989',
      plane: 'frontal',
      line: from(marks.posteriorSuperiorIliacSpine, ribBackOf(body, 12, 70)),
      region: (_x, y) => y < tip('t12')[1] && y > marks.iliacCrest[1] - 20,
    },
    {
      part: 'multifidus',
      words: 'from the posterior superior iliac spine to the interspace of L1 and L2',
      source: 'de-foa-1989',
      plane: 'frontal',
      line: from(marks.posteriorSuperiorIliacSpine, interspaceL1L2),
      region: (_x, y) => y < tip('l2')[1] && y > marks.posteriorSuperiorIliacSpine[1],
    },
    {
      part: 'longissimus-thoracis',
      words: 'at the thorax and at L1, vertical',
      source: 'seniam',
      plane: 'frontal',
      line: UP,
      region: (_x, y) => y > bodyCentreOf(body, 'l1')[1] - 20,
    },
    {
      part: 'gluteus-maximus',
      words: '32 to 45° below the horizontal',
      source: 'barker-2014',
      plane: 'frontal',
      line: [Math.cos(Math.PI * (38.5 / 180)), -Math.sin(Math.PI * (38.5 / 180)), 0],
    },
    {
      part: 'rhomboid-major',
      words: 'from the spinous processes of T2 to T5 to the medial border below the root of the spine',
      source: 'standard-anatomy',
      plane: 'frontal',
      line: from(mix(tip('t2'), tip('t5'), 0.5), mix(marks.scapularRoot, marks.inferiorAngle, 0.5)),
    },
    {
      part: 'rhomboid-minor',
      words: 'from the spinous processes of C7 and T1 to the root of the scapular spine',
      source: 'standard-anatomy',
      plane: 'frontal',
      line: from(mix(tip('c7'), tip('t1'), 0.5), marks.scapularRoot),
    },
    {
      part: 'levator-scapulae',
      words: 'from the transverse processes of C1 to C4 to the superior angle',
      source: 'standard-anatomy',
      plane: 'frontal',
      line: from(mix(transverse('c1'), transverse('c4'), 0.5), marks.superiorAngle),
    },
    {
      part: 'splenius-capitis',
      words: 'from the spinous processes of C7 to T3 to the mastoid process',
      source: 'standard-anatomy',
      plane: 'frontal',
      line: from(mix(tip('c7'), tip('t3'), 0.5), marks.mastoid),
    },
    {
      part: 'splenius-cervicis',
      words: 'from the spinous processes of T3 to T6 to the transverse processes of C1 to C3',
      source: 'standard-anatomy',
      plane: 'frontal',
      line: from(mix(tip('t3'), tip('t6'), 0.5), mix(transverse('c1'), transverse('c3'), 0.5)),
    },
    {
      part: 'semispinalis-capitis',
      words: 'almost vertical',
      source: 'standard-anatomy',
      plane: 'frontal',
      line: UP,
    },
    {
      part: 'serratus-posterior-superior',
      words: 'from the spinous processes of C7 to T3 to ribs 2 to 5, lateral to their angles',
      source: 'standard-anatomy',
      plane: 'frontal',
      line: from(mix(tip('c7'), tip('t3'), 0.5), mix(ribBackOf(body, 2, 60), ribBackOf(body, 5, 75), 0.5)),
    },
    {
      part: 'quadratus-lumborum',
      words: 'superior and slightly medial',
      source: 'standard-anatomy',
      plane: 'frontal',
      line: UP,
    },
    {
      part: 'external-oblique',
      words: 'its free posterior edge is almost vertical, from rib 12 to the iliac crest',
      source: 'standard-anatomy',
      plane: 'sagittal',
      line: UP,
      region: (_x, y, z, along) => isBelly(along) && z < marks.iliacCrest[2] && y < ribBackOf(body, 12)[1],
    },
  ];
  return rows.filter(({ part }) => body.structures.has(`${part}-l`));
};
