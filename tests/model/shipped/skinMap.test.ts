import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SKIN_MAP_FILE } from '#anatomy/manifest.ts';
import { SKIN_REASONS, zoneOfMask } from '#anatomy/skinMap.ts';
import { mirroredId, parseStructureId, structuresOfReference } from '#anatomy/structures.ts';
import { openShippedDesk, readShipped, shippedManifest } from '../../support/shippedDesk.ts';
import { MEASURED_SITES_MM } from '../support/depthSites.ts';

const BUDGET_BYTES = 200_000;
const SPACING_MM = 4;
/** Positions are packed to a tenth of a millimetre. */
const ROUNDING_MM = 0.2;
/** Normals of the skin lean, so that what lies at one place beneath is met from some way beside it. */
const BAND_MM = 15;

const desk = openShippedDesk();
const { map } = desk;
const manifest = shippedManifest();
const count = map.reasons.length;

const stationOf = (level: string) => {
  const station = manifest.spine.find((one) => one.level === level);
  if (!station) throw new Error(`expected the level ${level}`);
  return { y: station.tip[1] * 1000, z: station.tip[2] * 1000, halfWidthMm: station.halfWidthMm };
};
/** The skin point behind a place so far left of the midline at the height of a level's body. */
const behind = (level: string, x: number) => {
  const centre = manifest.levels.find((one) => one.level === level)?.centre;
  if (!centre) throw new Error(`expected the level ${level}`);
  const y = centre[1] * 1000;
  let best = -1;
  for (let i = 0; i < count; i++) {
    const [px, py, nz] = [map.positions[i * 3] ?? 0, map.positions[i * 3 + 1] ?? 0, map.normals[i * 3 + 2] ?? 0];
    if (nz > -0.3) continue;
    const [bx, by] = [map.positions[best * 3] ?? 1e9, map.positions[best * 3 + 1] ?? 1e9];
    if (Math.hypot(px - x, py - y) < Math.hypot(bx - x, by - y)) best = i;
  }
  return desk.spotAt(best);
};
const partsOf = (stack: readonly { readonly id: string }[]): string[] =>
  stack.map(({ id }) => parseStructureId(id)?.part.id ?? id);

describe('the map of the skin', () => {
  it('is listed with its digest and stays within its budget', () => {
    const bytes = readShipped(SKIN_MAP_FILE);
    expect(bytes.byteLength).toBeLessThanOrEqual(BUDGET_BYTES);
    expect(manifest.files).toContainEqual({
      name: SKIN_MAP_FILE,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  it('has no two neighbours more than 4 mm apart', () => {
    let longest = 0;
    for (let t = 0; t < map.indices.length; t++) {
      const [a, b] = [map.indices[t] ?? 0, map.indices[t % 3 === 2 ? t - 2 : t + 1] ?? 0];
      const step = [0, 1, 2].map((k) => (map.positions[a * 3 + k] ?? 0) - (map.positions[b * 3 + k] ?? 0));
      longest = Math.max(longest, Math.hypot(...step));
    }
    expect(longest).toBeLessThanOrEqual(SPACING_MM + ROUNDING_MM);
  });

  it('covers the back from C2 to the gluteal fold, out to the flanks', () => {
    const ys = Array.from({ length: count }, (_, i) => map.positions[i * 3 + 1] ?? 0);
    expect(Math.max(...ys)).toBeGreaterThanOrEqual(stationOf('c2').y);
    expect(Math.min(...ys)).toBeLessThan(stationOf('s3').y - 40);
    for (const level of ['t10', 'l1', 'l4']) {
      const { y } = stationOf(level);
      const widest = Math.max(...ys.map((h, i) => (Math.abs(h - y) < 6 ? Math.abs(map.positions[i * 3] ?? 0) : 0)));
      expect(widest).toBeGreaterThan(110);
    }
  });

  it('is mirrored: every point has its image with the same zone', () => {
    for (let i = 0; i < count; i += 7) {
      const { at, reasons, stack, side } = desk.spotAt(i);
      if (side === null) continue;
      const image = desk.nearestVertex([-at[0], at[1], at[2]], 1);
      expect(image).not.toBeNull();
      const other = desk.spotAt(image ?? 0);
      expect(other.reasons).toEqual(reasons);
      const isAlike = (id: string): boolean => !id.startsWith('kidney');
      expect(other.stack.map(({ id }) => id).filter(isAlike)).toEqual(
        stack.map(({ id }) => mirroredId(id)).filter(isAlike),
      );
    }
  });

  it('stacks layers by depth, within 80 mm, and names structures of the model only', () => {
    const isKnown = map.structures.every((id) => structuresOfReference(id).length === 1 && id !== 'skin');
    expect(isKnown).toBe(true);
    let layers = 0;
    for (let i = 0; i < count; i++) {
      let last = 0;
      for (let l = map.stackStarts[i] ?? 0; l < (map.stackStarts[i + 1] ?? 0); l++, layers++) {
        const [entry, exit] = [map.layerEntriesMm[l] ?? -1, map.layerExitsMm[l] ?? -1];
        if (entry < last || exit < entry || exit > 80)
          throw new Error(`layer ${l} runs from ${entry} to ${exit} mm after ${last}`);
        last = entry;
      }
    }
    expect(layers / count).toBeGreaterThan(2);
  });
});

describe('stacks at known places', () => {
  it.each([
    ['t2', 50, ['trapezius-transverse', 'serratus-posterior-superior']],
    ['t6', 45, ['trapezius-ascending', 'rhomboid-major']],
    ['t8', 40, ['trapezius-ascending', 'longissimus-thoracis']],
    ['l1', 50, ['latissimus-dorsi', 'serratus-posterior-inferior', 'iliocostalis-lumborum']],
    ['l2', 55, ['latissimus-dorsi', 'iliocostalis-lumborum', 'quadratus-lumborum']],
  ] as const)('at %s, %i mm from the midline', (level, x, expected) => {
    for (const side of [1, -1]) {
      const parts = partsOf(behind(level, x * side).stack);
      const places = expected.map((part) => parts.indexOf(part));
      expect(places, parts.join(', ')).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('the quadratus lumborum lies 12–33 mm under the surface of the muscles beside L3', () => {
    const { stack } = behind('l3', 40);
    const surface = stack.find(({ id }) => parseStructureId(id)?.part.tissue === 'muscle');
    const quadratus = stack.find(({ id }) => id === 'quadratus-lumborum-l');
    if (!surface || !quadratus) throw new Error('expected muscles beside L3');
    const middle = (quadratus.entryMm + quadratus.exitMm) / 2 - surface.entryMm;
    expect(middle).toBeGreaterThanOrEqual(MEASURED_SITES_MM.quadratusAtL3[0]);
    expect(middle).toBeLessThanOrEqual(MEASURED_SITES_MM.quadratusAtL3[1]);
  });

  it('the kidneys lie as deep beside L1 as they were measured', () => {
    const [top, bottom] = ['t12', 'l2'].map((level) => behind(level, 60).at[1]) as [number, number];
    /** Where it comes nearest to the skin, so far from the midline. */
    const depthAt = (x: number): number => {
      let least = Number.POSITIVE_INFINITY;
      for (let i = 0; i < count; i++) {
        const { at, normal, stack } = desk.spotAt(i);
        if (Math.abs(Math.abs(at[0]) - x) > BAND_MM || at[1] > top || at[1] < bottom || normal[2] > -0.3) continue;
        const kidney = stack.find(({ id }) => id.startsWith('kidney'));
        least = Math.min(least, kidney?.entryMm ?? least);
      }
      return least;
    };
    const { tolerance, at60, at80 } = MEASURED_SITES_MM.kidneyAtL1;
    expect(Math.abs(depthAt(60) - at60)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(depthAt(80) - at80)).toBeLessThanOrEqual(tolerance);
  });
});

describe('zones', () => {
  it('cover every station of the spine to its half-width', () => {
    for (const { level, halfWidthMm } of manifest.spine) {
      const { y } = stationOf(level);
      let met = 0;
      for (let i = 0; i < count; i++) {
        const [x, py] = [map.positions[i * 3] ?? 0, map.positions[i * 3 + 1] ?? 0];
        if (Math.abs(py - y) > 3 || Math.abs(x) > halfWidthMm) continue;
        met++;
        expect(zoneOfMask(map.reasons[i] ?? 0), `${level} at ${x}`).toBe('avoid');
      }
      expect(met, level).toBeGreaterThan(3);
    }
  });

  it('measure the way to the spine over the skin', () => {
    for (let i = 0; i < count; i += 5) {
      const { at, spineDistanceMm } = desk.spotAt(i);
      const isBesideRow = at[1] < stationOf('c2').y && at[1] > stationOf('s3').y;
      if (isBesideRow) expect(spineDistanceMm).toBeGreaterThanOrEqual(Math.abs(at[0]) - 1);
      expect(spineDistanceMm).toBeLessThan(420);
    }
    expect(behind('t7', 60).spineDistanceMm).toBeLessThan(75);
  });

  it('leave the muscle beside the spine free', () => {
    for (const [level, x] of [
      ['t4', 45],
      ['t7', 50],
      ['l3', 45],
      ['l4', 55],
    ] as const) {
      expect(behind(level, x).zone, level).toBe('free');
    }
  });

  it('know every reason but those that another covers, with its place', () => {
    const heights = new Map(SKIN_REASONS.map((reason) => [reason, [] as number[]]));
    for (let i = 0; i < count; i++) {
      SKIN_REASONS.forEach((reason, bit) => {
        if ((map.reasons[i] ?? 0) & (1 << bit)) heights.get(reason)?.push(map.positions[i * 3 + 1] ?? 0);
      });
    }
    const meanOf = (reason: (typeof SKIN_REASONS)[number]): number => {
      const list = heights.get(reason) ?? [];
      expect(list.length, reason).toBeGreaterThan(30);
      return list.reduce((sum, y) => sum + y, 0) / list.length;
    };
    const between = (reason: (typeof SKIN_REASONS)[number], top: string, bottom: string): void => {
      const y = meanOf(reason);
      expect(y, reason).toBeLessThan(stationOf(top).y + 15);
      expect(y, reason).toBeGreaterThan(stationOf(bottom).y - 15);
    };
    between('neck-vessels', 'c2', 'c7');
    between('scapular-spine', 't1', 't4');
    between('inferior-angle', 't6', 't9');
    between('floating-ribs', 't10', 'l2');
    between('kidney', 't10', 'l3');
    between('iliac-crest', 'l2', 's1');
    between('posterior-superior-iliac-spine', 'l5', 's2');
  });

  it('warn wherever a kidney or a floating rib lies within reach', () => {
    for (let i = 0; i < count; i++) {
      for (const { id, entryMm } of desk.spotAt(i).stack) {
        const part = parseStructureId(id)?.part.id ?? '';
        if (part === 'kidney' && entryMm < 60) expect(desk.spotAt(i).reasons).toContain('kidney');
        if ((part === 'rib-11' || part === 'rib-12') && entryMm < 45)
          expect(desk.spotAt(i).reasons).toContain('floating-ribs');
      }
    }
  });
});
