import { describe, expect, it } from 'vitest';
import { POSTURES } from '#anatomy/postures.ts';
import { boundsOfMesh, countOpenEdges } from '#geometry/measureMesh.ts';
import { cross, distanceBetween, dot, subtract } from '#geometry/vec.ts';
import { buildPosture } from '#model/figure/buildFigure.ts';
import { STATURE_MM } from '#model/figure/figureSolid.ts';
import { POSTURE_SPECS } from '#model/figure/postures.ts';
import { axesOf, bendForward, bendLimb, UPRIGHT } from '#model/figure/turn.ts';

describe('bendLimb', () => {
  it('keeps both bones their length and bends to the side of the hint', () => {
    const [elbow, wrist] = bendLimb([0, 0, 0], [300, 100, 0], 320, 250, [0, -1, 0.2]);
    expect(distanceBetween([0, 0, 0], elbow)).toBeCloseTo(320, 6);
    expect(distanceBetween(elbow, wrist)).toBeCloseTo(250, 6);
    expect(distanceBetween(wrist, [300, 100, 0])).toBeLessThan(1e-6);
    expect(elbow[1]).toBeLessThan(0);
  });

  it('stretches towards what is out of reach', () => {
    const [, wrist] = bendLimb([0, 0, 0], [0, 0, 2000], 320, 250, [0, 1, 0]);
    expect(wrist[2]).toBeGreaterThan(560);
    expect(wrist[2]).toBeLessThan(570);
  });
});

describe('axes', () => {
  it('bends forward so that up comes to the front', () => {
    const { up, front } = bendForward(UPRIGHT, 90);
    expect(up[2]).toBeCloseTo(1, 9);
    expect(front[1]).toBeCloseTo(-1, 9);
  });

  it('squares any two directions', () => {
    const { left, up, front } = axesOf([0, 2, 0.1], [0, 1, 0]);
    expect(dot(up, front)).toBeCloseTo(0, 9);
    expect(distanceBetween(cross(up, front), left)).toBeLessThan(1e-9);
  });
});

describe.each(POSTURES)('%s', (posture) => {
  const { body, spot, seat } = buildPosture(posture);
  const { min, max } = boundsOfMesh(body.mesh);
  const spec = POSTURE_SPECS[posture];

  it('rests on the ground, not in it, and has next to no edge where folds of skin meet', () => {
    expect(countOpenEdges(body.mesh)).toBeLessThan(body.mesh.indices.length / 200);
    expect(min[1]).toBeGreaterThan(-12);
    expect(Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2])).toBeLessThan(STATURE_MM * 1.25);
  });

  it('has feet on the floor, but where it lies on a table', () => {
    if (posture === 'lying-face-down') expect(min[1]).toBeGreaterThan(560);
    else expect(min[1]).toBeLessThan(25);
  });

  it('has its tool on the skin of the back, on the left or in the middle', () => {
    let nearest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < body.mesh.positions.length; i += 3) {
      const at = body.mesh.positions.subarray(i, i + 3) as unknown as readonly [number, number, number];
      nearest = Math.min(nearest, distanceBetween([at[0], at[1], at[2]], spot.at));
    }
    expect(nearest).toBeLessThan(70);
    expect(spot.at[0]).toBeGreaterThanOrEqual(0);
    expect(dot(spot.x, spot.y)).toBeCloseTo(0, 6);
    expect(distanceBetween(cross(spot.x, spot.y), spot.z)).toBeLessThan(1e-6);
  });

  it('lies on the tool where the tool lies on the floor', () => {
    if (spec.spot.liftMm === null) return;
    expect(spot.at[1]).toBeCloseTo(spec.spot.liftMm, 6);
    expect(subtract(spot.z, [0, -1, 0]).every((off) => Math.abs(off) < 1e-9)).toBe(true);
  });

  it('has a seat where it sits or lies above the floor', () => {
    expect(seat !== null).toBe(/sitting|face-down/.test(posture));
  });
});
