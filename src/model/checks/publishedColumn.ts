import { columnAngles } from './columnAngles.ts';
import type { MeasuredBody } from './measuredBody.ts';

/** A range that grown people without complaints fall into, degrees. */
export type PublishedAngle = {
  readonly name: keyof ReturnType<typeof columnAngles>;
  readonly words: string;
  readonly source: string;
  readonly range: readonly [min: number, max: number];
};

/**
 * The curves of the column. The body was measured lying down, so that its lordosis is compared with people who lie.
 *
 * @source guo-2018, kyphosis-2010, lordosis-2019
 */
export const PUBLISHED_ANGLES: readonly PublishedAngle[] = [
  {
    name: 'cervicalLordosisC2C7',
    words: 'Cobb angle C2–C7: 12.7° (95 % confidence 6.6–18.8)',
    source: 'guo-2018',
    range: [6.6, 18.8],
  },
  {
    name: 'kyphosisT1T12',
    words: 'T1–T12: 34 ± 8° with cervical lordosis, range 12–50°',
    source: 'kyphosis-2010',
    range: [18, 50],
  },
  {
    name: 'lordosisL1S1',
    words: 'T12–S1 lying: 36.8 ± 13.2°, standing 49.8 ± 11.2°; one standard deviation each way',
    source: 'lordosis-2019',
    range: [23.6, 61],
  },
];

/** Each published range with what the body has. */
export const compareColumn = (
  body: MeasuredBody,
): { readonly published: PublishedAngle; readonly angleDeg: number }[] => {
  const angles = columnAngles(body);
  return PUBLISHED_ANGLES.map((published) => ({ published, angleDeg: angles[published.name] }));
};
