import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#anatomy/frame.ts';
import { SIDES } from '#anatomy/sides.ts';
import { INDENT_MIN_MM } from '#domain/reach/contact.ts';
import { findPressable } from '#domain/reach/pressable.ts';
import { prepareSkin, type Skin } from '#domain/reach/skin.ts';
import { createProjection } from '#domain/reach/skinSurface.ts';
import { slideOff } from '#domain/reach/slideOff.ts';
import { findSurfaceWay, lengthOfWay } from '#domain/reach/surfaceWay.ts';
import { findTechniquePath } from '#domain/reach/techniquePath.ts';
import { distanceBetween } from '#geometry/vec.ts';
import { SEED } from '../../seed.ts';
import { makeSkin } from '../../support/makeSkin.ts';
import { ALL_USES, makeTorsoEngine, pickUse } from '../../support/torsoEngine.ts';

const engine = makeTorsoEngine();
const TECHNIQUE_USES = ALL_USES.filter(({ technique }) => technique !== null);

/** Distance from a place to the nearest forbidden skin point, by trying all of them. */
const clearanceByHand = ({ map, isAvoid, count }: Skin, at: Vec3): number => {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    if (!isAvoid[i]) continue;
    const p: Vec3 = [map.positions[i * 3] ?? 0, map.positions[i * 3 + 1] ?? 0, map.positions[i * 3 + 2] ?? 0];
    nearest = Math.min(nearest, distanceBetween(p, at));
  }
  return nearest;
};

const rhomboidEnds = (id: string): readonly [Vec3, Vec3] | null => {
  const sign = id.endsWith('-l') ? 1 : -1;
  return id.startsWith('rhomboid')
    ? [
        [sign * 10, 1330, -18],
        [sign * 65, 1220, -18],
      ]
    : null;
};

describe('paths of techniques', () => {
  const paths = TECHNIQUE_USES.flatMap((use) =>
    SIDES.map((side) => ({ use, side, path: findTechniquePath(engine, use, side, rhomboidEnds) })),
  );

  it.each(paths)(
    '$use.technique.id with $use.kind.id on the $side keeps its clearance at every sample',
    ({ use, side, path }) => {
      expect(path).not.toBeNull();
      if (!path || !use.technique) return;
      const { skin } = engine.posed(use.technique.pose);
      for (const { at, clearanceMm, neededMm, indentMm } of path.samples) {
        expect(clearanceMm).toBeGreaterThanOrEqual(neededMm);
        expect(neededMm).toBeGreaterThan(5);
        expect(indentMm).toBeGreaterThanOrEqual(INDENT_MIN_MM);
        expect(at[0] * (side === 'left' ? 1 : -1)).toBeGreaterThan(0);
      }
      const { at, clearanceMm } = path.samples[path.samples.length >> 1] ?? { at: [0, 0, 0] as Vec3, clearanceMm: 0 };
      expect(clearanceMm).toBeCloseTo(clearanceByHand(skin, at), 2);
      path.samples.forEach((sample, i) => {
        const before = path.samples[i - 1];
        if (before) expect(distanceBetween(sample.at, before.at)).toBeLessThan(2.6);
      });
    },
  );

  it('run along the column for a roller and stay on a spot for a cane', () => {
    const roller = findTechniquePath(engine, pickUse('foam-roller', 'grid-roller', 'lower-back-roller'), 'left');
    const [first, last] = [roller?.samples[0], roller?.samples.at(-1)];
    expect(Math.abs((first?.at[1] ?? 0) - (last?.at[1] ?? 0))).toBeGreaterThan(120);
    expect(Math.abs((first?.at[0] ?? 0) - (last?.at[0] ?? 0))).toBeLessThan(15);
    const cane = findTechniquePath(engine, pickUse('massage-cane', 'hooked-cane', 'upper-back-cane'), 'left');
    expect(cane?.samples.length).toBe(1);
  });

  it('close on themselves where they circle', () => {
    const circle = findTechniquePath(engine, pickUse('massage-ball', 'lacrosse-ball', 'lower-back-ball'), 'right');
    expect(circle?.isClosed).toBe(true);
    const [first, last] = [circle?.samples[0], circle?.samples.at(-1)];
    expect(distanceBetween(first?.at ?? [0, 0, 0], last?.at ?? [9, 9, 9])).toBeLessThan(3);
  });

  it('are none for free use', () => {
    expect(findTechniquePath(engine, pickUse('massage-ball', 'lacrosse-ball'), 'left')).toBeNull();
  });
});

describe('ways over the skin', () => {
  const everywhere = (skin: Skin) =>
    findPressable(
      skin,
      {
        contact: { shape: 'disc', name: 'thumb', radiusMm: 5, sources: [] },
        load: { by: 'partner', forceN: 10 },
        access: { indentsMm: new Float32Array(skin.count).fill(5), firmnesses: new Float32Array(skin.count).fill(1) },
      },
      [],
      [-1e4, 1e4],
      1,
    );
  const vertexAt = (row: number, column: number): number => row * 51 + column;

  it('are straight on a plane, whatever the mesh', () => {
    const skin = prepareSkin(makeSkin(51, 51, (row, column) => ({ at: [column * 4, row * 4, 0], stack: [] })));
    const way = findSurfaceWay(skin, everywhere(skin), createProjection(skin), vertexAt(2, 3), vertexAt(40, 19));
    const straight = Math.hypot(38 * 4, 16 * 4);
    const length = lengthOfWay(way?.map(({ at }) => at) ?? []);
    expect(length / straight).toBeGreaterThan(0.999);
    expect(length / straight).toBeLessThan(1.01);
  });

  it('go round what may not be pressed, as tightly as the clearance allows', () => {
    // A forbidden disc of radius 30 between the ends; a thumb of radius 5 keeps 10 mm off it.
    const skin = prepareSkin(
      makeSkin(51, 51, (row, column) => ({
        at: [column * 4, row * 4, 0],
        stack: [],
        reasons: Math.hypot(column * 4 - 100, row * 4 - 100) <= 30 ? 1 : 0,
      })),
    );
    const way = findSurfaceWay(skin, everywhere(skin), createProjection(skin), vertexAt(25, 3), vertexAt(25, 47));
    const points = way?.map(({ at }) => at) ?? [];
    // Two tangents and an arc round a disc of 40 mm from points 88 mm off its middle.
    const tangent = Math.sqrt(88 * 88 - 40 * 40);
    const arc = (Math.PI - 2 * Math.acos(40 / 88)) * 40;
    const shortest = 2 * tangent + arc;
    expect(lengthOfWay(points)).toBeGreaterThan(shortest * 0.98);
    expect(lengthOfWay(points)).toBeLessThan(shortest * 1.05);
    for (const point of points) expect(clearanceByHand(skin, point)).toBeGreaterThanOrEqual(10);
  });

  it('are none where the forbidden skin parts the back', () => {
    const skin = prepareSkin(
      makeSkin(51, 51, (row, column) => ({ at: [column * 4, row * 4, 0], stack: [], reasons: column === 25 ? 1 : 0 })),
    );
    expect(
      findSurfaceWay(skin, everywhere(skin), createProjection(skin), vertexAt(25, 3), vertexAt(25, 47)),
    ).toBeNull();
  });
});

describe(`a tool dragged by hand (seed ${SEED})`, () => {
  const { skin } = engine.posed('neutral');

  it('comes to rest clear of the zone from 10,000 random spots, for every size of patch', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: skin.count - 1 }),
        fc.double({ min: 5, max: 50, noNaN: true }),
        (vertex, neededMm) => {
          const landing = slideOff(skin, vertex, neededMm);
          expect(landing).not.toBeNull();
          if (!landing) return;
          expect(skin.clearancesMm[landing.vertex]).toBeGreaterThanOrEqual(neededMm);
          expect(landing.isRefused).toBe((skin.clearancesMm[vertex] ?? 0) < neededMm);
          if (landing.isRefused) expect(landing.reason).toBe('spine');
        },
      ),
      { seed: SEED, numRuns: 10_000 },
    );
  });

  it('slides to its own side, not across the spine', () => {
    const at = (i: number): number => skin.map.positions[i * 3] ?? 0;
    for (let i = 0; i < skin.count; i += 7) {
      if (Math.abs(at(i)) < 8) continue;
      const landing = slideOff(skin, i, 25);
      expect(Math.sign(landing?.at[0] ?? 0)).toBe(Math.sign(at(i)));
    }
  });

  it('rests nowhere where all skin is forbidden', () => {
    const all = prepareSkin(makeSkin(4, 4, (row, column) => ({ at: [column * 4, row * 4, 0], stack: [], reasons: 1 })));
    expect(slideOff(all, 5, 10)).toBeNull();
  });
});
