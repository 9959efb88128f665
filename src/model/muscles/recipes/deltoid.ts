import type { Vec3 } from '#anatomy/frame.ts';
import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import type { SheetFunction } from '#geometry/fibreSheetSpec.ts';
import { bell, lerp, smoothstep } from '#geometry/scalar.ts';
import { mix } from '#geometry/vec.ts';
import { scapularSpinePoint } from '../../landmarks.ts';
import { CLAVICLE } from '../../measurements/clavicle.ts';
import { HUMERUS } from '../../measurements/humerus.ts';
import { insertionOn, type MuscleRecipe, originOn } from '../recipe.ts';
import { tendonAtEnds } from '../tendon.ts';

/** On the lower lip of the spine's crest and the outer edge of the acromion. */
const onSpine = (t: number): Vec3 => {
  const [x, y, z] = scapularSpinePoint(t);
  return [x, y - 1, z - 1];
};

/** On the front edge of the clavicle's lateral third, 0 at its acromial end, 1 where the third begins. */
const onClavicle = (t: number): Vec3 => {
  const at = 8 - t * 3;
  const i = Math.min(CLAVICLE.shaft.length - 2, Math.floor(at));
  const [a, b] = [CLAVICLE.shaft[i], CLAVICLE.shaft[i + 1]];
  if (!a || !b) throw new Error('expected a clavicle of nine points');
  const [x, y, z] = mix([a[0], a[1], a[2]], [b[0], b[1], b[2]], at - i);
  return [x, y - 1, z + 5];
};

/** Spine from near its root, acromion from its angle to its tip, clavicle. */
const origins: readonly Vec3[] = [
  onSpine(0.17),
  onSpine(0.33),
  onSpine(0.5),
  onSpine(0.65),
  onSpine(0.77),
  onSpine(0.88),
  onSpine(1),
  onClavicle(0.12),
  onClavicle(0.55),
  onClavicle(1),
];

const LAST = origins.length - 1;
/** Where the spinal fibres give way to the acromial ones, at the angle of the acromion, and these to the clavicular. */
const ACROMIAL_FROM = 28 / 63;
const ACROMIAL_TO = 49 / 63;

/**
 * An arch that the muscle's middle follows round the shoulder, flat behind and round in front; angles from lateral,
 * backwards and forwards.
 */
type Girth = {
  readonly centre: readonly [x: number, z: number];
  readonly lateralMm: number;
  readonly backMm: number;
  readonly frontMm: number;
  readonly backDeg: number;
  readonly frontDeg: number;
  /** Height behind, at the side and in front. */
  readonly yMm: readonly [number, number, number];
  /** Thickness of the spinal, the acromial and the clavicular fibres. */
  readonly thicknessMm: readonly [number, number, number];
};

/** Over the joint, over the surgical neck where it is broadest, and above the tuberosity. @source bodyparts3d (sections) */
const GIRTHS: readonly Girth[] = [
  {
    centre: [135, 60],
    lateralMm: 58,
    backMm: 48,
    frontMm: 51,
    backDeg: 118,
    frontDeg: 94,
    yMm: [1297, 1331, 1328],
    thicknessMm: [14, 18, 12],
  },
  {
    centre: [160, 64],
    lateralMm: 51,
    backMm: 48,
    frontMm: 50,
    backDeg: 106,
    frontDeg: 90,
    yMm: [1279, 1291, 1276],
    thicknessMm: [23, 24, 14],
  },
  {
    centre: [180, 66],
    lateralMm: 31,
    backMm: 37,
    frontMm: 30,
    backDeg: 81,
    frontDeg: 72,
    yMm: [1241, 1249, 1240],
    thicknessMm: [22, 22, 13],
  },
];

/** The flat back of the arch: a superellipse of exponent 1.5. */
const FLATNESS = 2 / 1.5;

const alongGirth = (g: Girth, share: number): ControlPoint => {
  const radians = (lerp(-g.backDeg, g.frontDeg, share) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const power = sin < 0 ? FLATNESS : 1;
  const blend = ([back, side, front]: readonly [number, number, number]) =>
    share < 0.55 ? lerp(back, side, smoothstep(0, 0.5, share)) : lerp(side, front, smoothstep(0.6, 0.95, share));
  return [
    g.centre[0] + g.lateralMm * Math.sign(cos) * Math.abs(cos) ** power,
    blend(g.yMm),
    g.centre[1] + (sin < 0 ? g.backMm : g.frontMm) * Math.sign(sin) * Math.abs(sin) ** power,
    blend(g.thicknessMm),
  ];
};

/** The V of the deltoid tuberosity: its point below, both arms upward behind and in front. */
const onTuberosity = (share: number): ControlPoint => {
  const { centre, radii } = HUMERUS.deltoidTuberosity;
  const turn = (share - 0.5) * 1.9;
  return [
    centre[0] + 6 + radii[0] * Math.cos(turn),
    centre[1] - radii[1] * (1.25 - Math.abs(turn) * 0.55),
    centre[2] - 3 + radii[2] * 1.1 * Math.sin(turn),
    11,
  ];
};

const row = (pointAt: (share: number) => ControlPoint): ControlPoint[] => origins.map((_, k) => pointAt(k / LAST));

/** Bulges between the ends; thin where it leaves the bone and where it ends in its tendon. */
const profile: SheetFunction = (_across, along) =>
  (0.22 + 0.78 * smoothstep(0, 0.28, along)) * (0.3 + 0.7 * smoothstep(0, 0.22, 1 - along));

/** Septa that come down from the acromion and up from the tuberosity. */
const SEPTA = 4;
/** Fibres lean towards the septa as much as they can without crossing. */
const LEAN = 0.011;

/** The middle part is multipennate: its fibres converge on septa. */
const fibreAcross: SheetFunction = (across, along) => {
  const middle = (ACROMIAL_FROM + ACROMIAL_TO) / 2;
  const share = (across - ACROMIAL_FROM) / (ACROMIAL_TO - ACROMIAL_FROM);
  return across + LEAN * bell(across, middle, 0.15) * Math.sin(2 * Math.PI * SEPTA * share) * (2 * along - 1);
};

/** Tendon at both ends, and running up from the tuberosity in the septa. */
const ends = tendonAtEnds([0.015, 0.06], [0.03, 0.14]);
const tendon: SheetFunction = (across, along) => {
  const share = (across - ACROMIAL_FROM) / (ACROMIAL_TO - ACROMIAL_FROM);
  const septum = share > 0 && share < 1 ? Math.max(0, Math.cos(2 * Math.PI * SEPTA * share)) ** 8 : 0;
  return Math.max(ends(across, along), 0.75 * septum * smoothstep(0.62, 0.92, along));
};

/** From the spine of the scapula round the acromion to the clavicle, down to the deltoid tuberosity. */
export const deltoid: MuscleRecipe = {
  sheets: [
    {
      spec: {
        rows: [
          origins.map(([x, y, z]): ControlPoint => [x, y, z, 12]),
          ...GIRTHS.map((girth) => row((share) => alongGirth(girth, share))),
          row(onTuberosity),
        ],
        isGuided: true,
        columns: 64,
        stations: 48,
        profile,
        edgeWidth: [0.1, 0.1],
        fibreCount: 120,
        fibreAcross,
        tendon,
        hold: () => 0.85,
        relaxSteps: 40,
        bundles: 17,
        relief: 0.3,
      },
      attachments: [originOn('scapula', 0.02, 0.67), originOn('clavicle', 0.75, 1), insertionOn('humerus')],
    },
  ],
  parts: [
    { part: 'deltoid-spinal', across: [0, ACROMIAL_FROM] },
    { part: 'deltoid-acromial', across: [ACROMIAL_FROM, ACROMIAL_TO] },
    { part: 'deltoid-clavicular', across: [ACROMIAL_TO, 1] },
  ],
};
