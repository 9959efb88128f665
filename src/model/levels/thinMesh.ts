import { MeshoptSimplifier } from 'meshoptimizer';
import { countOpenEdges } from '#geometry/measureMesh.ts';
import type { LevelPart } from './levelPart.ts';

await MeshoptSimplifier.ready;

/** How far thinning may go. */
export type Thinning = {
  /** How far the surface may move, mm. */
  readonly errorMm: number;
  /** How far a normal may turn, given as the mm of movement that a turn by one radian counts for. */
  readonly normalMm: number;
  /** Likewise for one whole strand aside, for the whole length of the fibres, for all of the tendon mask. */
  readonly strandMm: number;
  readonly alongMm: number;
  readonly tendonMm: number;
  /** Likewise for ambient occlusion from hidden to open. */
  readonly occlusionMm: number;
};

/** Shares of the allowed error that are tried in turn. */
const ERROR_SHARES = [1, 0.92, 0.84, 0.7, 0.5];
const FIBRES_MAX = 255;
const ATTRIBUTES = 7;

/**
 * Takes out triangles as long as surface, shading and fibres stay where they are. Vertices that stay keep their place
 * and all that they carry; a closed mesh stays closed. What was known of its triangles' sight is lost.
 *
 * @param isLocked for each vertex whether it must stay
 */
export const thinMesh = (part: LevelPart, thinning: Thinning, isLocked: (vertex: number) => boolean): LevelPart => {
  const { positions, indices } = part.mesh;
  const extentMm = MeshoptSimplifier.getScale(positions, 3);
  const fibres = (part.fibre?.[3] ?? 0) * FIBRES_MAX;
  // The simplifier counts attributes against the extent of the mesh.
  const weights = [
    thinning.normalMm,
    thinning.normalMm,
    thinning.normalMm,
    thinning.strandMm * fibres,
    thinning.alongMm,
    thinning.tendonMm,
    thinning.occlusionMm,
  ].map((mm) => mm / extentMm);
  const attributes = listAttributes(part);
  const locks = Uint8Array.from({ length: positions.length / 3 }, (_, v) => (isLocked(v) ? 1 : 0));
  const openBefore = countOpenEdges(part.mesh);
  for (const share of ERROR_SHARES) {
    const [thinned] = MeshoptSimplifier.simplifyWithAttributes(
      indices,
      positions,
      3,
      attributes,
      ATTRIBUTES,
      weights,
      locks,
      0,
      thinning.errorMm * share,
      ['ErrorAbsolute'],
    );
    if (thinned.length > 0 && countOpenEdges({ positions, indices: thinned }) <= openBefore)
      return keepUsed(part, thinned);
  }
  return part;
};

/** Normal, fibre, along, tendon mask and occlusion of each vertex, one row each. */
const listAttributes = ({ mesh, fibre, open }: LevelPart): Float32Array => {
  const count = mesh.positions.length / 3;
  const rows = new Float32Array(count * ATTRIBUTES);
  for (let v = 0; v < count; v++) {
    rows.set(mesh.normals.subarray(v * 3, v * 3 + 3), v * ATTRIBUTES);
    if (fibre) rows.set(fibre.subarray(v * 4, v * 4 + 3), v * ATTRIBUTES + 3);
    if (open) rows[v * ATTRIBUTES + 6] = open[v] as number;
  }
  return rows;
};

/** The part with those triangles, and of its vertices those that they use. */
const keepUsed = (part: LevelPart, indices: Uint32Array): LevelPart => {
  const places = new Map<number, number>();
  const renumbered = indices.map((v) => {
    const place = places.get(v) ?? places.size;
    places.set(v, place);
    return place;
  });
  const kept = [...places.keys()];
  const pick = (from: Float32Array, size: number): Float32Array => {
    const to = new Float32Array(kept.length * size);
    kept.forEach((v, i) => {
      to.set(from.subarray(v * size, v * size + size), i * size);
    });
    return to;
  };
  return {
    ...part,
    mesh: { positions: pick(part.mesh.positions, 3), normals: pick(part.mesh.normals, 3), indices: renumbered },
    fibre: part.fibre && pick(part.fibre, 4),
    open: part.open && pick(part.open, 1),
    seen: null,
  };
};
