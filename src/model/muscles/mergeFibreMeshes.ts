import type { FibreMesh } from '#geometry/fibreSheetShell.ts';

const concatenate = (arrays: readonly Float32Array[]): Float32Array => {
  const joined = new Float32Array(arrays.reduce((sum, a) => sum + a.length, 0));
  let at = 0;
  for (const array of arrays) {
    joined.set(array, at);
    at += array.length;
  }
  return joined;
};

/** Puts closed sheets into one mesh; each stays a component of its own. */
export const mergeFibreMeshes = (meshes: readonly FibreMesh[]): FibreMesh => {
  const indices = new Uint32Array(meshes.reduce((sum, m) => sum + m.indices.length, 0));
  let at = 0;
  let base = 0;
  for (const mesh of meshes) {
    for (const index of mesh.indices) indices[at++] = base + index;
    base += mesh.positions.length / 3;
  }
  return {
    positions: concatenate(meshes.map((m) => m.positions)),
    normals: concatenate(meshes.map((m) => m.normals)),
    fibre: concatenate(meshes.map((m) => m.fibre)),
    indices,
  };
};
