import { describe, expect, it } from 'vitest';
import { mirroredId } from '#anatomy/structures.ts';
import { LAYER_SITES } from '#model/checks/layerSites.ts';
import { placesOn } from '#model/checks/places.ts';
import { prepareProbe, probeLayers } from '#model/checks/probeLayers.ts';
import { manifest, structures } from './support/bodyUnderTest.ts';

const probe = prepareProbe([...structures].filter(([id]) => id !== 'skin').map(([id, { mesh }]) => [id, mesh]));
const places = placesOn({ manifest, structures });

/** A part that this body was built without is not looked for; that none is missing is told elsewhere. */
const isHeld = (structure: RegExp): boolean => [...structures.keys()].some((id) => structure.test(id));

const CASES = LAYER_SITES.flatMap(({ place, at, order }) => [
  [place, 'left', 1, at(places), order] as const,
  [place, 'right', -1, at(places), order] as const,
]);

describe('the order of the layers', () => {
  it.each(CASES)('%s, %s', (_place, _side, sign, [x, y], order) => {
    const met = probeLayers(probe, x * sign, y).map((id) => (sign < 0 ? mirroredId(id) : id));
    // Each is looked for below the one before it: a muscle may be met again where it wraps the side.
    let depth = -1;
    for (const structure of order.filter(isHeld)) {
      const next = met.findIndex((id, i) => i > depth && structure.test(id));
      expect(next, `${structure} below ${met[depth] ?? 'the skin'} in ${met.join(', ')}`).toBeGreaterThan(depth);
      depth = next;
    }
  });

  it('is looked at in forty places or more', () => {
    expect(LAYER_SITES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(LAYER_SITES.map(({ place }) => place)).size).toBe(LAYER_SITES.length);
  });
});
