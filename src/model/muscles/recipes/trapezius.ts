import type { Vec3 } from '#anatomy/frame.ts';
import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import type { SheetFunction } from '#geometry/fibreSheetSpec.ts';
import { bell, lerp, smoothstep } from '#geometry/scalar.ts';
import { addScaled, mix } from '#geometry/vec.ts';
import { nuchalLinePoint, scapularSpinePoint, spinousTip } from '../../landmarks.ts';
import { nuchalLigament } from '../../ligaments/nuchalLigament.ts';
import { CLAVICLE } from '../../measurements/clavicle.ts';
import { TRAPEZIUS_SECTIONS } from '../../measurements/muscleSections.ts';
import { type GuideFibre, guideOver, rowsOfGuides } from '../guideFibre.ts';
import { insertionOn, type MuscleRecipe, originOn } from '../recipe.ts';
import { lateralEdgeOf, sampleSections } from '../sectionSurface.ts';

const SHARES = [0.28, 0.55, 0.8] as const;
const depthAt = (x: number, y: number): number => sampleSections(TRAPEZIUS_SECTIONS, x, y).z;

/** A place on the neck: share of the muscle's width at a height. */
const onNeck = (share: number, yMm: number): ControlPoint => {
  const x = share * lateralEdgeOf(TRAPEZIUS_SECTIONS, yMm);
  return [x, yMm, depthAt(x, yMm)];
};

/** Over a spinous tip, in the supraspinous ligament. */
const overSpine = (level: string): Vec3 => {
  const tip = spinousTip(level);
  return [0, tip[1], tip[2] - 0.5];
};

/** The free edge of the nuchal ligament, from C7 up to the inion. */
const raphe = (nuchalLigament.sheets[0]?.spec.rows ?? []).map((row) => row.at(-1) ?? []);

/** Depth of the raphe at a height, mm. */
const rapheDepthAt = (yMm: number): number => {
  const above = raphe.findIndex(([, y = 0]) => y >= yMm);
  const [, y1 = 0, z1 = 0] = raphe[above] ?? [];
  const [, y0 = 0, z0 = 0] = raphe[above - 1] ?? [];
  if (above < 1) throw new RangeError(`expected a height between C7 and the inion, got ${yMm}`);
  return lerp(z0, z1, (yMm - y0) / (y1 - y0));
};

/** On the raphe of the nuchal ligament, which bridges the hollow of the neck from the inion to C7. */
const onNuchalLigament = (yMm: number): Vec3 => [0, yMm, rapheDepthAt(yMm) + 1];

/** On the lower lip of the superior nuchal line. */
const belowNuchalLine = (t: number): Vec3 => addScaled(nuchalLinePoint(t), [0, -1, 0.3], 9);

/** On the upper, back edge of the clavicle's lateral half, 0 at its middle, 1 at its acromial end. */
const onClavicle = (t: number): Vec3 => {
  const at = 5 + t * 3;
  const i = Math.min(CLAVICLE.shaft.length - 2, Math.floor(at));
  const [a, b] = [CLAVICLE.shaft[i], CLAVICLE.shaft[i + 1]];
  if (!a || !b) throw new Error('expected a clavicle of nine points');
  const [x, y, z] = mix([a[0], a[1], a[2]], [b[0], b[1], b[2]], at - i);
  return [x, y + 3, z - 4];
};

/** On the upper lip of the acromion and the spine's crest; 0 at the spine's root, 1 at the acromion's tip. */
const onSpineCrest = (t: number): Vec3 => addScaled(scapularSpinePoint(t), [0, 0.8, -0.6], 2.5);

/** The free border from T12 to the spine of the scapula: the lateral edge of the sections on its way. */
const lowerBorder = (from: Vec3, to: Vec3): GuideFibre => [
  from,
  ...SHARES.map((share): ControlPoint => {
    const y = lerp(from[1], to[1], share);
    const x = lateralEdgeOf(TRAPEZIUS_SECTIONS, y);
    return [x, y, depthAt(x, y)];
  }),
  to,
];

/** Fibres whose courses are laid down, from the front border of the neck to those of T12. */
const guides: readonly GuideFibre[] = [
  // Round the side of the neck to the middle of the clavicle.
  [belowNuchalLine(0.52), onNeck(1, 1452), onNeck(1, 1410), [57, 1380, 70], onClavicle(0)],
  [belowNuchalLine(0.08), onNeck(0.58, 1454), onNeck(0.76, 1406), onNeck(0.92, 1374), onClavicle(0.45)],
  [onNuchalLigament(1470), onNeck(0.5, 1436), onNeck(0.72, 1398), onNeck(0.9, 1368), onClavicle(0.72)],
  [onNuchalLigament(1425), onNeck(0.45, 1404), onNeck(0.68, 1380), onNeck(0.86, 1361), onClavicle(0.88)],
  guideOver(onNuchalLigament(1376), onClavicle(1), depthAt, { shares: SHARES, bow: [0, -5] }),
  guideOver(overSpine('c7'), onSpineCrest(0.8), depthAt, { shares: SHARES }),
  guideOver(overSpine('t1'), onSpineCrest(0.65), depthAt, { shares: SHARES, bow: [0, 1] }),
  guideOver(mix(overSpine('t2'), overSpine('t3'), 0.35), onSpineCrest(0.54), depthAt, { shares: SHARES, bow: [2, 0] }),
  guideOver(overSpine('t4'), onSpineCrest(0.48), depthAt, { shares: SHARES, bow: [4, 0] }),
  guideOver(overSpine('t6'), onSpineCrest(0.44), depthAt, { shares: SHARES, bow: [5, 0] }),
  guideOver(overSpine('t8'), onSpineCrest(0.4), depthAt, { shares: SHARES, bow: [6, -1] }),
  guideOver(overSpine('t10'), onSpineCrest(0.36), depthAt, { shares: SHARES, bow: [6, -2] }),
  lowerBorder(overSpine('t12'), onSpineCrest(0.32)),
];

/** Where a guide lies across the sheet. */
const shareOf = (guide: number): number => guide / (guides.length - 1);

/** The descending fibres end at the acromioclavicular joint, the ascending ones begin between T2 and T3. */
const TRANSVERSE_FROM = shareOf(4);
const TRANSVERSE_TO = shareOf(7);

/**
 * Thick where the fibres to the clavicle heap up between neck and shoulder and where the ascending ones gather
 * before the spine of the scapula; thin between the shoulder blades, where measured bodies read thicker.
 * @source interscapular-ultrasound (3.4–4.9 mm between the shoulder blades; the middle part is about 8 mm thick)
 */
const thicknessMm: SheetFunction = (across, along) => {
  const belly = smoothstep(0, 0.3, along) * smoothstep(0, 0.22, 1 - along);
  const middle = 1.25 * bell(across, 0.45, 0.13);
  const heap = 2.4 * bell(across, 0.17, 0.15) * bell(along, 0.58, 0.3);
  const gathered = 1.6 * smoothstep(0.55, 0.75, across) * smoothstep(0.3, 0.7, along);
  return 2.8 + 3.3 * belly * (0.85 + middle + heap + gathered);
};

/** The diamond round C7, the low triangle at T12 and the short tendon on the spine of the scapula. */
const tendon: SheetFunction = (across, along) => {
  const medial = Math.max(0.012 + 0.2 * bell(across, 0.42, 0.1), 0.02 + 0.16 * smoothstep(0.9, 1, across));
  const lateral = 0.03 + 0.15 * smoothstep(0.6, 0.9, across);
  return Math.max(
    1 - smoothstep(medial * 0.6, medial * 1.3 + 0.02, along),
    1 - smoothstep(lateral * 0.5, lateral * 1.35, 1 - along),
  );
};

/** One sheet from occiput to T12, cut into its three parts along fibres. */
export const trapezius: MuscleRecipe = {
  sheets: [
    {
      spec: {
        rows: rowsOfGuides(guides),
        isGuided: true,
        columns: 97,
        stations: 64,
        thicknessMm,
        profile: () => 1,
        edgeWidth: [0.035, 0.035],
        fibreCount: 190,
        tendon,
        hold: (across) => 0.6 - 0.1 * smoothstep(0.3, 0.55, across),
        cling: (across) => 0.2 * smoothstep(0.4, 0.6, across),
        startLiftMm: (across) => 12 - 6 * smoothstep(0.35, 0.6, across),
        settleSteps: 30,
        relaxSteps: 60,
        endClearance: 0.75,
        polishSteps: 10,
        crossTension: 0.3,
        gapMm: 0.5,
      },
      attachments: [
        originOn('occipital-bone', 0, 0.085),
        originOn('vertebra-c7', shareOf(5) - 0.002, shareOf(5) + 0.002),
        originOn('vertebra-t4', shareOf(8) - 0.003, shareOf(8) + 0.003),
        originOn('vertebra-t12', 0.995, 1),
        insertionOn('clavicle', 0, 0.34),
        insertionOn('scapula', 0.38, 1),
      ],
    },
  ],
  parts: [
    { part: 'trapezius-descending', across: [0, TRANSVERSE_FROM] },
    { part: 'trapezius-transverse', across: [TRANSVERSE_FROM, TRANSVERSE_TO] },
    { part: 'trapezius-ascending', across: [TRANSVERSE_TO, 1] },
  ],
};
