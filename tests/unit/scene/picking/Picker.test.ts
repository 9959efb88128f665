import { BoxGeometry, Ray, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import type { BodyStructure } from '#scene/body/BodyStructure.ts';
import { Picker } from '#scene/picking/Picker.ts';
import { makeStructure } from '../makeStructure.ts';

/** A cube of 0.2 m with its middle at a depth along Z. */
const cube = (id: string, slot: number, z: number): BodyStructure => {
  const box = new BoxGeometry(0.2, 0.2, 0.2).translate(0, 0, z);
  return makeStructure(id, slot, {
    positions: Float32Array.from(box.getAttribute('position').array),
    normals: Float32Array.from(box.getAttribute('normal').array),
    fibre: null,
    occlusion: null,
    index: Uint32Array.from(box.index?.array ?? []),
  });
};

// Listed the far one first, so that order alone cannot give the right answer.
const BODY = [cube('sternum', 0, 0.5), cube('vertebra-t5', 1, 0)];
const RAY = new Ray(new Vector3(0.01, 0.02, -2), new Vector3(0, 0, 1));

describe('picking', () => {
  it('finds what the ray meets first, and where', () => {
    const hit = new Picker(BODY).pick(RAY, () => true);
    expect(hit?.structure.id).toBe('vertebra-t5');
    expect(hit?.point.z).toBeCloseTo(-0.1, 6);
    expect(hit?.distance).toBeCloseTo(1.9, 6);
  });

  it('looks through what may not be picked', () => {
    expect(new Picker(BODY).pick(RAY, ({ id }) => id !== 'vertebra-t5')?.structure.id).toBe('sternum');
  });

  it('finds nothing beside the body', () => {
    expect(new Picker(BODY).pick(new Ray(new Vector3(1, 0, -2), new Vector3(0, 0, 1)), () => true)).toBeNull();
  });

  it('finds the same with trees grown ahead of time, and has an end of growing', () => {
    const picker = new Picker(BODY);
    expect(picker.warmUp()).toBe(true);
    expect(picker.warmUp()).toBe(true);
    expect(picker.warmUp()).toBe(false);
    expect(picker.pick(RAY, () => true)?.structure.id).toBe('vertebra-t5');
  });

  it('leaves the order of the triangles as it was', () => {
    const before = [...(BODY[1]?.mesh.index ?? [])];
    new Picker(BODY).pick(RAY, () => true);
    expect([...(BODY[1]?.mesh.index ?? [])]).toEqual(before);
  });
});
