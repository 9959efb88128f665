import { BufferAttribute, BufferGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { TOUCHES } from '#domain/reach/ReachDesk.ts';
import type { Batch } from '#scene/body/Batch.ts';
import { SkinTouch } from '#scene/reach/SkinTouch.ts';
import { makeTorsoDesk } from '../../support/torsoDesk.ts';

const desk = makeTorsoDesk();

/** The mapped skin itself as the drawn skin, in metres, with one triangle far off. */
const makeBatch = (): Batch => {
  const { positions, indices } = desk.map;
  const geometry = new BufferGeometry();
  const far = [3, 3, 3, 3, 3.1, 3, 3.1, 3, 3];
  const at = Float32Array.from([...Array.from(positions, (mm) => mm / 1000), ...far]);
  const n = positions.length / 3;
  geometry.setAttribute('position', new BufferAttribute(at, 3));
  geometry.setAttribute('occlusion', new BufferAttribute(new Uint8Array((n + 3) * 4).fill(7), 4, true));
  geometry.setIndex(new BufferAttribute(Uint32Array.from([...indices, n, n + 1, n + 2]), 1));
  return { family: 'skin', geometry } as Batch;
};

describe('where a tool may touch the drawn skin', () => {
  const batch = makeBatch();
  const touch = new SkinTouch(desk);
  const bytesAt = (i: number): number[] =>
    [0, 1, 2, 3].map((k) => batch.geometry.getAttribute('occlusion').array[i * 4 + k] as number);
  const n = desk.map.positions.length / 3;

  it('is what the engine says, in a channel of its own, and openness stays', () => {
    const heat = desk.heatOf('massage-ball', 'lacrosse-ball');
    touch.write([batch], heat);
    let agrees = 0;
    let count = 0;
    heat.skin.forEach((code, i) => {
      const name = TOUCHES[code];
      if (name === 'out-of-reach') return;
      const channel = name === 'free' ? 1 : name === 'caution' ? 2 : 3;
      const bytes = bytesAt(i);
      count++;
      if (bytes[channel] === Math.max(...bytes.slice(1))) agrees++;
      expect(bytes[0]).toBe(7);
    });
    expect(count).toBeGreaterThan(1000);
    // Borders are smoothed: a vertex or two beside them may lean to the other side.
    expect(agrees / count).toBeGreaterThan(0.95);
  });

  it('leaves skin that no map knows without any, and forgets the tool before', () => {
    expect(bytesAt(n).slice(1)).toEqual([0, 0, 0]);
    touch.write([batch], { skin: new Uint8Array(n) });
    for (let i = 0; i < n; i += 97) expect(bytesAt(i).slice(1)).toEqual([0, 0, 0]);
  });
});
