import type { RawMesh } from '#geometry/surfaceNets.ts';

/** A name for each triangle by the places of its corners, whichever way round: the same in every mesh that holds it. */
export const keyTriangles = ({ positions, indices }: RawMesh): string[] => {
  const keys: string[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [0, 1, 2].map((k) => {
      const at = (indices[t + k] as number) * 3;
      return `${positions[at]},${positions[at + 1]},${positions[at + 2]}`;
    });
    keys.push(corners.sort().join(' '));
  }
  return keys;
};
