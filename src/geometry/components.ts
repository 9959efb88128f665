import type { RawMesh } from './surfaceNets.ts';

/** The connected pieces of a mesh: for every triangle the number of its piece, and how many triangles each has. */
const labelComponents = (mesh: RawMesh): { labels: Int32Array; sizes: number[] } => {
  const parent = Int32Array.from({ length: mesh.positions.length / 3 }, (_, i) => i);
  const find = (v: number): number => {
    let root = v;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] as number] as number;
      root = parent[root] as number;
    }
    return root;
  };
  const { indices } = mesh;
  for (let t = 0; t < indices.length; t += 3) {
    const a = find(indices[t] as number);
    parent[find(indices[t + 1] as number)] = a;
    parent[find(indices[t + 2] as number)] = a;
  }
  const labelOfRoot = new Map<number, number>();
  const labels = new Int32Array(indices.length / 3);
  const sizes: number[] = [];
  for (let t = 0; t < labels.length; t++) {
    const root = find(indices[t * 3] as number);
    const label = labelOfRoot.get(root) ?? sizes.length;
    if (label === sizes.length) {
      labelOfRoot.set(root, label);
      sizes.push(0);
    }
    labels[t] = label;
    sizes[label] = (sizes[label] ?? 0) + 1;
  }
  return { labels, sizes };
};

/** How many connected pieces the mesh falls into. */
export const countComponents = (mesh: RawMesh): number => labelComponents(mesh).sizes.length;

/** The piece with the most triangles; drops specks. */
export const keepLargestComponent = (mesh: RawMesh): RawMesh => {
  const { labels, sizes } = labelComponents(mesh);
  if (sizes.length <= 1) return mesh;
  const largest = sizes.indexOf(Math.max(...sizes));
  const indices = mesh.indices.filter((_, i) => labels[Math.floor(i / 3)] === largest);
  return compactMesh({ positions: mesh.positions, indices });
};

/** Drops vertices that no triangle uses; the order of those that stay is that of their first use. */
export const compactMesh = (mesh: RawMesh): RawMesh => {
  const renumbered = new Map<number, number>();
  const indices = mesh.indices.map((v) => {
    const known = renumbered.get(v);
    if (known !== undefined) return known;
    renumbered.set(v, renumbered.size);
    return renumbered.size - 1;
  });
  const positions = new Float32Array(renumbered.size * 3);
  for (const [from, to] of renumbered) positions.set(mesh.positions.subarray(from * 3, from * 3 + 3), to * 3);
  return { positions, indices };
};
