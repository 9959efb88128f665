import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIDES } from '#anatomy/sides.ts';
import { reasonsOfMask, zoneOfMask } from '#anatomy/skinMap.ts';
import { tools } from '#content/index.ts';
import { CLEARANCE_EXTRA_MM, neededClearanceMm, patchOf } from '#domain/reach/contact.ts';
import { TOUCHES } from '#domain/reach/ReachDesk.ts';
import { openShippedDesk, SHIPPED_USES, shippedManifest } from '../../support/shippedDesk.ts';
import { SEED } from '../../unit/seed.ts';

const desk = openShippedDesk();
const { map } = desk;
const { spine } = shippedManifest();
const count = map.reasons.length;
const RUNS = 10_000;

/** Half-width of the zone at a height, mm, from the model's stations: nothing that the map says is used. */
const halfWidthAt = (y: number): number => {
  const stations = spine.map(({ tip, halfWidthMm }) => ({ y: tip[1] * 1000, halfWidthMm }));
  const lower = stations.find((station) => station.y <= y) ?? stations.at(-1);
  const upper = stations.filter((station) => station.y > y).at(-1) ?? stations[0];
  if (!lower || !upper) throw new Error('expected stations of the spine');
  if (lower.y === upper.y) return lower.halfWidthMm;
  const t = Math.min(1, Math.max(0, (y - lower.y) / (upper.y - lower.y)));
  return lower.halfWidthMm + (upper.halfWidthMm - lower.halfWidthMm) * t;
};

describe('paths of all techniques on the shipped body', () => {
  const paths = SHIPPED_USES.flatMap(({ technique, kind, tool }) =>
    technique
      ? SIDES.map((side) => ({ technique, kind, tool, side, path: desk.pathOf(technique.id, side, kind.id) }))
      : [],
  );

  it.each(paths)('$technique.id with $kind.id on the $side keeps clear at every sample', ({ path, side, tool }) => {
    expect(path).not.toBeNull();
    if (!path) return;
    expect(path.samples.length).toBeGreaterThan(0);
    for (const { at, clearanceMm, neededMm, indentMm } of path.samples) {
      const patch = patchOf(path.approach.contact, indentMm);
      expect(neededMm).toBeCloseTo(patch.halfMm + CLEARANCE_EXTRA_MM, 3);
      expect(clearanceMm).toBeGreaterThanOrEqual(neededMm);
      // Beside the zone as the model's stations draw it, too.
      expect(Math.abs(at[0]) - halfWidthAt(at[1])).toBeGreaterThanOrEqual(neededMm);
      expect(at[0] * (side === 'left' ? 1 : -1)).toBeGreaterThan(0);
      const spot = desk.beneath(at);
      expect(spot?.zone).not.toBe('avoid');
      expect(spot?.reasons.filter((reason) => tool.keepsOff.includes(reason))).toEqual([]);
    }
  });
});

describe('tools let loose on the shipped body', () => {
  const kinds = tools.flatMap((tool) => tool.kinds.map((kind) => ({ tool, kind })));
  const anyKind = fc.constantFrom(...kinds);
  const anyVertex = fc.nat({ max: count - 1 });
  const anyAngle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });

  it(`come to rest clear of the zone from ${RUNS} random spots, dragged in random directions (seed ${SEED})`, () => {
    fc.assert(
      fc.property(anyKind, anyVertex, anyAngle, ({ tool, kind }, from, angle) => {
        const { at } = desk.spotAt(from);
        const dragged = desk.nearestVertex([at[0] + 30 * Math.cos(angle), at[1] + 30 * Math.sin(angle), at[2]]);
        for (const vertex of dragged === null ? [from] : [from, dragged]) {
          const landing = desk.settle(tool.id, kind.id, vertex);
          expect(landing).not.toBeNull();
          if (!landing) return;
          const spot = desk.spotAt(landing.vertex);
          expect(spot.zone).not.toBe('avoid');
          expect(spot.reasons.filter((reason) => tool.keepsOff.includes(reason))).toEqual([]);
          const [contact] = kind.contacts;
          const patch = contact && patchOf(contact, contact.indentMaxMm ?? 12);
          expect(desk.engine.posed('neutral').skin.clearancesMm[landing.vertex]).toBeGreaterThanOrEqual(
            patch ? neededClearanceMm(patch) : 0,
          );
          expect(landing.isRefused).toBe(landing.vertex !== vertex);
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it(`never press in the zone, nor where a tool keeps off, at ${RUNS} random spots (seed ${SEED})`, () => {
    const { clearancesMm } = desk.engine.posed('neutral').skin;
    const anyUse = fc.constantFrom(...SHIPPED_USES);
    fc.assert(
      fc.property(anyUse, anyVertex, ({ tool, kind, technique }, vertex) => {
        const { press, refusal } = desk.pressAt(tool.id, kind.id, technique?.id ?? null, vertex);
        const reasons = reasonsOfMask(map.reasons[vertex] ?? 0);
        const pose = technique?.pose ?? 'neutral';
        if (zoneOfMask(map.reasons[vertex] ?? 0) === 'avoid') expect(refusal).toBe('avoid');
        else if (pose === 'neutral' && reasons.some((r) => tool.keepsOff.includes(r))) expect(refusal).toBe('kept-off');
        if (!press) return;
        expect(clearancesMm[vertex]).toBeGreaterThanOrEqual(neededClearanceMm(press.patch));
        for (const { share } of press.layers) expect(share).toBeLessThanOrEqual(press.firmness);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it('a percussion head touches neither the kidneys nor the floating ribs, in any grade or heat', () => {
    const kind = tools.find(({ id }) => id === 'percussion-massager')?.kinds[0];
    const { skin } = desk.heatOf('percussion-massager', kind?.id ?? '');
    let guarded = 0;
    map.reasons.forEach((mask, i) => {
      const reasons = reasonsOfMask(mask);
      if (!reasons.includes('kidney') && !reasons.includes('floating-ribs')) return;
      guarded++;
      expect(TOUCHES[skin[i] ?? 0]).toBe('off');
    });
    expect(guarded).toBeGreaterThan(500);
  });
});
