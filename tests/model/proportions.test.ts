import { describe, expect, inject, it } from 'vitest';
import type { StructureId } from '#anatomy/structures.ts';
import { boundsOfMesh } from '#geometry/measureMesh.ts';
import type { Proportions } from '#model/proportions/proportions.ts';
import { manifest, structure } from './support/bodyUnderTest.ts';

const asked = inject('proportions');

/** Bones are meshed to fractions of a millimetre, the skin over the crown to a few. */
const TOLERANCE_M = 0.006;

const reach = (id: StructureId, side: 'min' | 'max', axis: 0 | 1 | 2): number =>
  boundsOfMesh(structure(id).mesh)[side][axis] / 1000;

/** Front of the sternum at the height of a point of the back. */
const sternumFrontAt = (yM: number): number => {
  const { positions } = structure('sternum').mesh;
  const BAND_M = 0.012;
  let front = -Infinity;
  for (let i = 0; i < positions.length; i += 3) {
    if (Math.abs((positions[i + 1] as number) / 1000 - yM) < BAND_M)
      front = Math.max(front, (positions[i + 2] as number) / 1000);
  }
  return front;
};

const tipOfT7 = (): readonly [number, number, number] => {
  const station = manifest.spine.find(({ level }) => level === 't7');
  if (!station) throw new Error('expected the spine to hold T7');
  return station.tip;
};

const MEASURES: readonly (readonly [name: string, key: keyof Proportions, measure: () => number])[] = [
  ['stature', 'statureM', () => manifest.statureM],
  ['breadth between the acromia', 'shoulderBreadthM', () => 2 * reach('scapula-l', 'max', 0)],
  ['breadth between the iliac crests', 'hipBreadthM', () => 2 * reach('hip-bone-l', 'max', 0)],
  ['depth of the chest', 'chestDepthM', () => sternumFrontAt(tipOfT7()[1]) - tipOfT7()[2]],
  [
    'share of the height over the sit bones',
    'sittingHeightShare',
    () => 1 - reach('hip-bone-l', 'min', 1) / asked.statureM,
  ],
];

describe('the built body has the proportions that it was asked to have', () => {
  it.each(MEASURES)('%s', (_name, key, measure) => {
    expect(Math.abs(measure() - asked[key])).toBeLessThanOrEqual(TOLERANCE_M);
  });
});
