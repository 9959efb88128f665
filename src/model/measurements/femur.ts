import type { Vec3 } from '#anatomy/frame.ts';
import type { Knot } from '#geometry/primitive.ts';

/**
 * The left femur down to the upper third of its shaft, mm, body frame.
 *
 * | | here | published mean |
 * |---|---|---|
 * | neck-shaft angle | 129° | 129.2° |
 * | neck turned forward | 10° | 9.7° |
 *
 * The head shares the socket's centre and is as much smaller as two layers of cartilage are thick.
 * @source toogood-2008 (neck-shaft angle and version of 375 femurs)
 * @source standard-anatomy (trochanters, crest, tuberosity; the trochanter's tip level with the head's centre)
 */
export const FEMUR: {
  readonly head: { readonly centre: Vec3; readonly radiusMm: number };
  readonly neckShaftAngleDeg: number;
  readonly anteversionDeg: number;
  /** From the head's centre to the shaft's axis, along the neck. */
  readonly neckLengthMm: number;
  /** Half the neck's height and thickness at its waist. */
  readonly neckHalfHeightMm: number;
  readonly neckHalfThicknessMm: number;
  /** The shaft, from where the neck's axis meets it to where the model ends. */
  readonly shaft: readonly Knot[];
  /** Tip, posterior border, lateral face and lower edge of the greater trochanter. */
  readonly greaterTrochanter: {
    readonly tip: Vec3;
    readonly posterior: Vec3;
    readonly lateral: Vec3;
    readonly lower: Vec3;
  };
  readonly lesserTrochanter: Vec3;
  /** From below the greater trochanter to the rough line behind the shaft. */
  readonly glutealTuberosity: readonly Vec3[];
  /** From the lesser trochanter to the rough line. */
  readonly pectinealLine: readonly Vec3[];
} = {
  head: { centre: [88, 812, 80], radiusMm: 24 },
  neckShaftAngleDeg: 129,
  anteversionDeg: 10,
  neckLengthMm: 53,
  neckHalfHeightMm: 16,
  neckHalfThicknessMm: 13,
  shaft: [
    [129.2, 782, 72, 16.5],
    [128, 770, 71, 16],
    [126, 756, 71, 15.4],
    [123.4, 738, 72, 14.4],
    [120.6, 718, 73.5, 13.8],
    [117.6, 697, 75, 13.4],
  ],
  greaterTrochanter: {
    tip: [137, 814, 59],
    posterior: [143, 800, 51],
    lateral: [152, 790, 68],
    lower: [143, 770, 71],
  },
  lesserTrochanter: [108, 757, 54],
  glutealTuberosity: [
    [137, 766, 58.5],
    [132.5, 746, 60],
    [126.5, 724, 60.5],
    [119.5, 702, 62.5],
  ],
  pectinealLine: [
    [112, 752, 57.5],
    [115, 730, 61],
    [117, 702, 62.5],
  ],
};
