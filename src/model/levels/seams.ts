import type { BodyPart } from '../bodyPart.ts';

const keyAt = (positions: Float32Array, v: number): string =>
  `${positions[v * 3]},${positions[v * 3 + 1]},${positions[v * 3 + 2]}`;

/**
 * Where parts cut from one sheet meet: both must keep the same vertices there, or a gap opens between them.
 *
 * @returns for each part whether a vertex of its mesh lies in a seam
 */
export const findSeams = (parts: readonly Pick<BodyPart, 'mesh'>[]): ((vertex: number) => boolean)[] => {
  const owner = new Map<string, number>();
  const shared = new Set<string>();
  parts.forEach(({ mesh: { positions } }, index) => {
    for (let v = 0; v < positions.length / 3; v++) {
      const key = keyAt(positions, v);
      const first = owner.get(key);
      if (first === undefined) owner.set(key, index);
      else if (first !== index) shared.add(key);
    }
  });
  return parts.map(
    ({ mesh: { positions } }) =>
      (vertex) =>
        shared.has(keyAt(positions, vertex)),
  );
};
