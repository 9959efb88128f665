import { describe, expect, it } from 'vitest';
import type { SkinMap } from '#anatomy/skinMap.ts';
import { crossArms } from '#domain/reach/poseSkin.ts';
import { prepareSkin } from '#domain/reach/skin.ts';
import { makeSkin } from '../../support/makeSkin.ts';
import { makeHalfTorso } from '../../support/makeTorso.ts';

const stackAt = (map: SkinMap, i: number): [string, number][] => {
  const stack: [string, number][] = [];
  for (let l = map.stackStarts[i] ?? 0; l < (map.stackStarts[i + 1] ?? 0); l++) {
    stack.push([map.structures[map.layerStructures[l] ?? 0] ?? '', map.layerEntriesMm[l] ?? 0]);
  }
  return stack;
};

/** The least distance from the spine at which a structure lies at a height. */
const beginsAt = (map: SkinMap, structure: string, y: number): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < map.reasons.length; i++) {
    if (Math.abs((map.positions[i * 3 + 1] ?? 0) - y) > 1) continue;
    if (stackAt(map, i).some(([id]) => id === structure)) least = Math.min(least, map.spineDistancesMm[i] ?? 0);
  }
  return least;
};

describe('crossed arms', () => {
  const rest = makeHalfTorso();
  const skin = prepareSkin(rest);
  const crossed = crossArms(skin, 18);

  it('move the shoulder blade and what lies on it out by 15–20 mm', () => {
    for (const structure of ['scapula-l', 'infraspinatus-l']) {
      const moved = beginsAt(crossed, structure, 1260) - beginsAt(rest, structure, 1260);
      expect(moved).toBeGreaterThanOrEqual(14);
      expect(moved).toBeLessThanOrEqual(22);
    }
  });

  it('stretch the rhomboids between spine and blade', () => {
    expect(beginsAt(crossed, 'rhomboid-major-l', 1260)).toBeLessThan(16);
    const widest = (map: SkinMap): number =>
      Math.max(
        ...[...map.reasons.keys()]
          .filter((i) => stackAt(map, i).some(([id]) => id === 'rhomboid-major-l'))
          .map((i) => map.spineDistancesMm[i] ?? 0),
      );
    expect(widest(crossed) - widest(rest)).toBeGreaterThan(12);
  });

  it('leave trunk muscles, ribs and the lower back where they were', () => {
    for (let i = 0; i < rest.reasons.length; i += 3) {
      const trunk = (map: SkinMap) =>
        stackAt(map, i).filter(([id]) => /longissimus|rib|quadratus|vertebra|kidney/.test(id));
      expect(trunk(crossed)).toEqual(trunk(rest));
      if ((rest.positions[i * 3 + 1] ?? 0) < 1100) expect(stackAt(crossed, i)).toEqual(stackAt(rest, i));
    }
  });

  it('keep every stack in order of depth', () => {
    for (let i = 0; i < rest.reasons.length; i++) {
      const entries = stackAt(crossed, i).map(([, entry]) => entry);
      expect(entries).toEqual([...entries].sort((a, b) => a - b));
    }
  });

  it('change nothing on a map without shoulder blades', () => {
    const bare = makeSkin(4, 4, (row, column) => ({ at: [column * 4, row * 4, 0], stack: [['rib-3-l', 10, 20]] }));
    expect(crossArms(prepareSkin(bare))).toBe(bare);
  });
});
