import { beforeAll, describe, expect, it } from 'vitest';
import { boundsOfMesh } from '#geometry/measureMesh.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { boneSolid, buildBone } from '#model/bones/buildBones.ts';
import type { BuiltBone } from '#model/built.ts';
import { glutealTuberosity, greaterTrochanter, greaterTrochanterTip } from '#model/landmarks.ts';
import { FEMUR } from '#model/measurements/femur.ts';
import { HIP_BONE } from '#model/measurements/hipBone.ts';

let femur: BuiltBone;
let hipBone: BoundedSdf;

beforeAll(() => {
  femur = buildBone('femur');
  hipBone = boneSolid('hip-bone');
}, 60_000);

describe('the femur', () => {
  it('turns its head in the middle of the acetabulum, with room for cartilage', () => {
    expect(FEMUR.head.centre).toEqual(HIP_BONE.acetabulum.centre);
    const gap = HIP_BONE.acetabulum.radiusMm - FEMUR.head.radiusMm;
    expect(gap).toBeGreaterThan(1);
    expect(gap).toBeLessThan(5);
  });

  it('nowhere runs into the hip bone', () => {
    const { positions } = femur.mesh;
    let deepest = Infinity;
    for (let i = 0; i < positions.length; i += 3) {
      deepest = Math.min(deepest, hipBone.sdf(positions[i] ?? 0, positions[i + 1] ?? 0, positions[i + 2] ?? 0));
    }
    expect(deepest).toBeGreaterThan(0);
  });

  it('stands up to the head’s centre with its greater trochanter and ends in the upper third of the shaft', () => {
    const { min, max } = boundsOfMesh(femur.mesh);
    expect(Math.abs(greaterTrochanterTip()[1] - FEMUR.head.centre[1])).toBeLessThan(6);
    expect(max[0]).toBeCloseTo(greaterTrochanter()[0], -1);
    expect(min[1]).toBeGreaterThan(685);
    expect(min[1]).toBeLessThan(698);
  });

  it.each([0, 0.5, 1])('has the gluteal tuberosity on its back, %f of the way down', (t) => {
    const [x, y, z] = glutealTuberosity(t);
    expect(Math.abs(boneSolid('femur').sdf(x, y, z))).toBeLessThan(0.1);
    expect(z).toBeLessThan(62);
  });
});
