import type { Vec3 } from '#anatomy/frame.ts';
import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import type { SheetFunction } from '#geometry/fibreSheetSpec.ts';
import { bell, lerp, smoothstep } from '#geometry/scalar.ts';
import { distanceBetween, mix } from '#geometry/vec.ts';
import { iliacCrestPoint, sacralCrest, spinousTip } from '../../landmarks.ts';
import { HUMERUS } from '../../measurements/humerus.ts';
import { LATISSIMUS_SECTIONS } from '../../measurements/muscleSections.ts';
import { type GuideFibre, rowsOfGuides } from '../guideFibre.ts';
import { insertionOn, originOn, wholeMuscle } from '../recipe.ts';
import { lateralEdgeOf, sampleSections } from '../sectionSurface.ts';

/** Beside the tip of a spine or crest, behind the supraspinous ligament. */
const beside = ([, y, z]: Vec3): Vec3 => [1, y, z - 2];

/** Behind the first sacral tubercle, where the aponeurosis bridges the hollow of the sacrum over the erector spinae. */
const behindSacrum = (): Vec3 => {
  const [, y] = sacralCrest('s1');
  return [1, y, sampleSections(LATISSIMUS_SECTIONS, 12, y).z - 3];
};

/** From T7 down the spines and the sacrum's crest, then up along the outer lip of the iliac crest's back third. */
const origins: readonly Vec3[] = [
  beside(spinousTip('t7')),
  beside(spinousTip('t9')),
  beside(spinousTip('t11')),
  beside(spinousTip('l1')),
  beside(spinousTip('l3')),
  beside(spinousTip('l5')),
  behindSacrum(),
  iliacCrestPoint(0),
  iliacCrestPoint(0.1),
  iliacCrestPoint(0.2),
  iliacCrestPoint(0.3),
  iliacCrestPoint(0.4),
];

/** The front border: where the section, seen edge-on at the flank, ends. */
const onFrontBorder = (yMm: number): Vec3 => {
  const x = lateralEdgeOf(LATISSIMUS_SECTIONS, yMm) - 1;
  const { z } = sampleSections(LATISSIMUS_SECTIONS, x - 4, yMm);
  return [x, yMm, z + 18 * smoothstep(1000, 1110, yMm)];
};

/** A row across the flank between the upper and the front border; it stands out by the chest's curve. */
type FlankRow = { readonly upper: Vec3; readonly front: Vec3; readonly bulge: readonly [x: number, z: number] };

const flankRows: readonly FlankRow[] = [
  // Beside the lower angle of the scapula.
  { upper: [126, 1222, 11], front: onFrontBorder(1124), bulge: [8, -7] },
  // Where the back wall of the armpit begins.
  { upper: [149, 1238, 50], front: onFrontBorder(1160), bulge: [2, -9] },
  // Round the lower border of teres major.
  { upper: [165, 1260, 66], front: [169, 1213, 84], bulge: [3, -2] },
];

const onFlank = ({ upper, front, bulge }: FlankRow, share: number): ControlPoint => {
  const [x, y, z] = mix(upper, front, share);
  const arch = 4 * share * (1 - share);
  return [x + bulge[0] * arch, y, z + bulge[1] * arch];
};

/** The floor of the intertubercular groove: the lowest fibres of origin end highest. */
const onHumerus = (share: number): Vec3 => {
  const [x, , z] = HUMERUS.lesserTubercle.centre;
  return [x + 11 - 5 * share, lerp(1246, 1285, share), z - 5 + 4 * share];
};

/** Above this height the sections show its lateral part alone: medial of that, its upper border goes on as it lies here. */
const WHOLE_BELOW_MM = 1204.5;

const SHARES = [0.25, 0.5, 0.78] as const;
/** How far the fibres of each origin sag below the straight line, mm; the highest arch a little over the scapula's lower angle. */
const SAG_MM = [-7, -4, 2, 9, 11, 11, 10, 8, 6, 4, 2, 0] as const;

const guideFrom = (origin: Vec3, k: number): GuideFibre => {
  const across = k / (origins.length - 1);
  // Fibres crowd towards the front border on their way.
  const place = across ** 0.62;
  const [first] = flankRows;
  if (!first) throw new Error('expected rows across the flank');
  const flank = onFlank(first, place) as Vec3;
  const course = SHARES.map((share): ControlPoint => {
    const [x, straightY] = mix(origin, flank, share);
    const y = straightY - (SAG_MM[k] ?? 0) * 4 * share * (1 - share);
    const within = Math.min(x, lateralEdgeOf(LATISSIMUS_SECTIONS, y) - 1.5);
    const { z } = sampleSections(LATISSIMUS_SECTIONS, within, Math.min(y, WHOLE_BELOW_MM));
    return [within, y, lerp(z, Math.max(z, onFrontBorder(y)[2]), smoothstep(0.8, 1, across) * share)];
  });
  return [origin, ...course, ...flankRows.map((row) => onFlank(row, place)), onHumerus(across)];
};

const guides: readonly GuideFibre[] = origins.map(guideFrom);

/** The border of the aponeurosis: how far from the midline it turns fleshy, a lyre from T10 out to the iliac crest. */
const fleshyFromX = (yMm: number): number => 5 + 56 * smoothstep(1128, 985, yMm) + 14 * smoothstep(985, 940, yMm);

/** Share of a guide's length at which it crosses the aponeurosis' border. */
const crossingOf = (guide: GuideFibre): number => {
  const at = guide.map(([x = 0, y = 0, z = 0]): Vec3 => [x, y, z]);
  const lengths = at.slice(1).map((p, i) => distanceBetween(at[i] ?? p, p));
  const total = lengths.reduce((sum, l) => sum + l, 0);
  let before = 0;
  for (let i = 0; i < lengths.length; i++) {
    const [a, b] = [at[i] as Vec3, at[i + 1] as Vec3];
    const outA = a[0] - fleshyFromX(a[1]);
    const outB = b[0] - fleshyFromX(b[1]);
    if (outA >= 0) return Math.max(0.02, before / total);
    if (outB >= 0) return Math.max(0.02, (before + ((lengths[i] ?? 0) * -outA) / (outB - outA)) / total);
    before += lengths[i] ?? 0;
  }
  return 0.02;
};

const crossings: readonly number[] = guides.map(crossingOf);

/** Where the aponeurosis of origin turns into muscle, as a share of a fibre's length; smooth between the guides. */
const muscleBegins = (across: number): number => {
  const at = across * (crossings.length - 1);
  const i = Math.min(crossings.length - 2, Math.floor(at));
  return lerp(crossings[i] ?? 0, crossings[i + 1] ?? 0, smoothstep(0, 1, at - i) * 0.5 + (at - i) * 0.5);
};

/** A broad seam: every fibre bundle ends at a height of its own within it. */
const tendon: SheetFunction = (across, along) => {
  const border = muscleBegins(across);
  return Math.max(1 - smoothstep(border - 0.03, border + 0.05, along), smoothstep(0.92, 0.99, along));
};

/** Thin where it is aponeurosis, thick where the fibres gather towards the armpit. */
const thicknessMm: SheetFunction = (across, along) => {
  const fleshy = smoothstep(muscleBegins(across), Math.max(0.5, muscleBegins(across) + 0.2), along);
  // Its upper edge is a thin band over the scapula's lower angle.
  const band = 1 - 0.65 * (1 - smoothstep(0, 0.2, across)) * (1 - smoothstep(0.5, 0.75, along));
  const gathered = smoothstep(0.5, 0.78, along) * (1 - 0.8 * smoothstep(0.74, 0.92, along));
  return 2.4 + (6.2 * fleshy * (1 - 0.4 * smoothstep(0.85, 1, along)) + 10 * gathered) * band;
};

/**
 * From the spines T7–L5 and the sacrum through the thoracolumbar fascia, and from the iliac crest, round the flank
 * to the humerus. Its aponeurosis is part of it; the fascia's part that is bound to the spines lies on that.
 * @source bodyparts3d (sections)
 */
export const latissimusDorsi = wholeMuscle('latissimus-dorsi', [
  {
    spec: {
      rows: rowsOfGuides(guides),
      isGuided: true,
      columns: 67,
      stations: 90,
      thicknessMm,
      profile: (_across, along) => 0.4 + 0.6 * smoothstep(0, 0.06, along) * smoothstep(0, 0.1, 1 - along),
      edgeWidth: [0.1, 0.06],
      fibreCount: 150,
      tendon,
      hold: (_across, along) => 0.45 + 0.4 * smoothstep(0.45, 0.65, along),
      cling: (across, along) => 0.12 * (1 - smoothstep(0.35, 0.5, along)) * (1 - 0.5 * smoothstep(0.8, 1, across)),
      startLiftMm: (_across, along) => 9 * (1 - smoothstep(0.55, 0.8, along)),
      settleSteps: 24,
      // Over the sacrum its lower edge is let into the aponeurosis beneath it.
      sinkMm: (across, along) => 0.5 * bell(across, 0.585, 0.06) * (1 - smoothstep(0, 0.06, along)),
      polishSteps: 20,
      relaxSteps: 80,
      crossTension: 0.3,
      gapMm: 0.6,
      endClearance: 0.5,
    },
    attachments: [
      originOn('vertebra-t7', 0, 0.005),
      originOn('vertebra-t9', 0.085, 0.097),
      originOn('vertebra-l1', 0.267, 0.279),
      originOn('vertebra-l5', 0.449, 0.461),
      originOn('hip-bone', 0.68, 1),
      insertionOn('humerus', 0, 1),
    ],
  },
]);
