import fc from 'fast-check';
import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#anatomy/frame.ts';
import { VIEWS } from '#anatomy/views.ts';
import { cornersOf, FIELD_OF_VIEW_DEG, framePoints, VIEW_DIRECTIONS } from '#scene/camera/frameView.ts';
import { centreShift, freeArea, type Insets, type StageSize } from '#scene/camera/Insets.ts';
import { SEED } from '../../seed.ts';

const BACK: Vec3[] = [
  ...cornersOf({ min: [-0.24, 1.0, 0], max: [0.24, 1.35, 0.2] }),
  ...cornersOf({ min: [-0.14, 0.75, -0.03], max: [0.14, 1.64, 0.15] }),
];

/** Where the points stand on the stage in CSS px, by three's own camera with the view shifted as the stage does. */
const project = (points: readonly Vec3[], direction: Vec3, size: StageSize, insets: Insets): [number, number][] => {
  const framing = framePoints(points, direction, size, insets);
  const camera = new PerspectiveCamera(FIELD_OF_VIEW_DEG, size.width / size.height, 0.01, 100);
  const shift = centreShift(size, insets);
  camera.setViewOffset(size.width, size.height, -shift.x, -shift.y, size.width, size.height);
  camera.position.set(...framing.position);
  camera.lookAt(...framing.target);
  camera.updateMatrixWorld();
  return points.map((point) => {
    const p = new Vector3(...point).project(camera);
    return [((p.x + 1) / 2) * size.width, ((1 - p.y) / 2) * size.height];
  });
};

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

describe('framing a view', () => {
  it.each(VIEWS)(`holds the whole back inside the free area in the %s view, on any stage (seed ${SEED})`, (view) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2000 }),
        fc.integer({ min: 320, max: 1400 }),
        fc.record({
          top: fc.integer({ min: 0, max: 90 }),
          right: fc.integer({ min: 0, max: 100 }),
          bottom: fc.integer({ min: 0, max: 130 }),
          left: fc.integer({ min: 0, max: 100 }),
        }),
        (width, height, insets) => {
          const size = { width, height };
          const area = freeArea(size, insets);
          for (const [x, y] of project(BACK, VIEW_DIRECTIONS[view], size, insets)) {
            expect(x).toBeGreaterThanOrEqual(area.x);
            expect(x).toBeLessThanOrEqual(area.x + area.width);
            expect(y).toBeGreaterThanOrEqual(area.y);
            expect(y).toBeLessThanOrEqual(area.y + area.height);
          }
        },
      ),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('fills the height of a wide stage and the width of a narrow one', () => {
    const ys = project(BACK, VIEW_DIRECTIONS.posterior, { width: 1600, height: 800 }, NONE).map(([, y]) => y);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(0.92 * 800);
    const xs = project(BACK, VIEW_DIRECTIONS.posterior, { width: 360, height: 740 }, NONE).map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(0.92 * 360);
  });

  it('stands in the middle of what the panels leave', () => {
    const insets = { top: 60, right: 380, bottom: 80, left: 20 };
    const xs = project(BACK, VIEW_DIRECTIONS.posterior, { width: 1280, height: 800 }, insets).map(([x]) => x);
    expect((Math.max(...xs) + Math.min(...xs)) / 2).toBeCloseTo(20 + (1280 - 400) / 2, 0);
  });

  it('shows the body’s left on the left of the screen from behind, and the left side in the left view', () => {
    const left = project(
      [
        [0.2, 1.2, 0],
        [-0.2, 1.2, 0],
      ],
      VIEW_DIRECTIONS.posterior,
      { width: 800, height: 800 },
      NONE,
    );
    expect(left[0]?.[0]).toBeLessThan(left[1]?.[0] ?? 0);
    expect(VIEW_DIRECTIONS.left[0]).toBeGreaterThan(0.9);
    expect(VIEW_DIRECTIONS.right[0]).toBeLessThan(-0.9);
  });

  it('refuses to frame nothing', () => {
    expect(() => framePoints([], [0, 0, -1], { width: 100, height: 100 }, NONE)).toThrow(RangeError);
  });
});
