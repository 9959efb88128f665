import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tools } from '#content/index.ts';
import { createHandTool } from '#domain/reach/handTool.ts';
import { holdOff } from '#domain/reach/holdOff.ts';
import { sayRefusal } from '#domain/reach/refusal.ts';
import { createProjection } from '#domain/reach/skinSurface.ts';
import { makeTorsoEngine, pickUse } from '../../support/torsoEngine.ts';

const engine = makeTorsoEngine();
const { skin } = engine.posed('neutral');
const project = createProjection(skin);
const kinds = tools.flatMap((tool) =>
  tool.kinds.map((kind) => ({ tool, kind, put: createHandTool(engine, tool, kind).put })),
);
const RUNS = 10_000;

describe('a tool that a hand moves over the back', () => {
  it('keeps its clearance from the zone wherever the hand goes, whatever the tool', () => {
    const coordinate = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(coordinate(-260, 260), coordinate(780, 1500), coordinate(-160, 160)),
        fc.nat(kinds.length - 1),
        (point, which) => {
          const place = kinds[which]?.put(point);
          if (!place) return;
          const [x, y, z] = place.at;
          expect(skin.clearanceAt(x, y, z)).toBeGreaterThanOrEqual(place.neededMm);
          const corners = place.corners.filter((_, k) => (place.weights[k] as number) > 1e-4);
          expect(corners.every((corner) => skin.isAvoid[corner] === 0)).toBe(true);
        },
      ),
      { numRuns: RUNS, seed: 20 },
    );
  });

  it('stays where it is put on free skin, and is turned away from the spine to its own side', () => {
    const { tool, kind } = pickUse('massage-ball', 'lacrosse-ball');
    const { put } = createHandTool(engine, tool, kind);
    const clear = skin.clearancesMm.findIndex(
      (mm, i) => mm > 40 && Math.abs((skin.map.positions[i * 3 + 1] as number) - 1240) < 4,
    );
    const wanted = project([0, 1, 2].map((k) => skin.map.positions[clear * 3 + k]) as [number, number, number]).at;
    const aside = put(wanted);
    expect(aside?.isRefused).toBe(false);
    aside?.at.forEach((v, k) => {
      expect(v).toBeCloseTo(wanted[k] as number);
    });
    const turned = put([8, 1240, -100]);
    expect(turned?.isRefused).toBe(true);
    expect(turned?.reason).toBe('spine');
    expect(turned?.at[0]).toBeGreaterThan(0);
  });

  it('slides along the border without steps: a hand that moves on moves it on', () => {
    const at = (y: number) => holdOff(skin, project, [6, y, -100], 20)?.at as readonly [number, number, number];
    for (let y = 1100; y < 1200; y += 1.3) {
      const [before, after] = [at(y), at(y + 1.3)];
      expect(Math.hypot(...before.map((v, k) => v - (after[k] as number)))).toBeLessThan(8);
    }
  });

  it('goes no farther from the hand than it must', () => {
    const held = holdOff(skin, project, [6, 1150, -100], 20);
    const [x, y, z] = held?.at ?? [0, 0, 0];
    expect(skin.clearanceAt(x, y, z)).toBeLessThan(20 + 4);
  });

  it('sinks in on free skin and never deeper than tissue allows', () => {
    const { tool, kind } = pickUse('massage-ball', 'lacrosse-ball');
    const place = createHandTool(engine, tool, kind).put([60, 1240, -95]);
    expect(place?.indentMm).toBeGreaterThan(2);
    expect(place?.indentMm).toBeLessThanOrEqual(12);
  });
});

describe('the sentence of a refusal', () => {
  it('names the spine, and how far the tool stays away', () => {
    expect(sayRefusal('spine', 'Massage ball', 24.6)).toMatch(/spine.*25 mm/);
  });
  it('names the vessels of the neck', () => {
    expect(sayRefusal('neck-vessels', 'Massage ball', 20)).toMatch(/neck.*vessels/);
  });
});
