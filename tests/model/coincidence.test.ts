import { expect, it } from 'vitest';
import { measureCoincidentFaces } from '#model/checks/coincidentFaces.ts';
import { structures } from './support/bodyUnderTest.ts';

const SHARE_MAX = 0.001;
/** Of one pair alone: more than a thumbnail would be seen to flicker. */
const PAIR_MAX_MM2 = 100;

it('no two structures share a face that both show: nothing flickers', () => {
  const meshes = [...structures].filter(([id]) => !id.endsWith('-r')).map(([id, { mesh }]) => [id, mesh] as const);
  const { pairs, areaMm2 } = measureCoincidentFaces(meshes);
  for (const pair of pairs) expect(pair.areaMm2, `${pair.of} and ${pair.with}`).toBeLessThanOrEqual(PAIR_MAX_MM2);
  expect(pairs.reduce((sum, pair) => sum + pair.areaMm2, 0) / areaMm2).toBeLessThanOrEqual(SHARE_MAX);
});
