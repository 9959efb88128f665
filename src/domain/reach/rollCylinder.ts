import { TISSUE_KPA_PER_MM } from './contact.ts';

export type RollCylinderInput = {
  /** 3 numbers a vertex, mm. */
  readonly positions: Float32Array;
  readonly areasMm2: Float32Array;
  readonly radiusMm: number;
  readonly lengthMm: number;
  /** From the body to the floor, across the trunk: a unit vector's x and z; the roller's axis lies at right angles to it. */
  readonly outward: readonly [x: number, z: number];
  /** How far the roller may sink in at each vertex, 0 or more and under its radius. */
  readonly limitsMm: Float32Array;
  /** What the roller carries, N; Infinity: as much as the limits allow. */
  readonly forceN: number;
  /** Whether a vertex may take part in the result (all of them hold the roller up). */
  readonly isTried: (vertex: number) => boolean;
  /** Distance between one placing and the next along the body. */
  readonly stepMm?: number;
};

const BISECTIONS = 10;

/** What of the back lies above a roller, sorted from inferior to superior: vertex, height along the body, height outward. */
type Row = { readonly vertices: Uint32Array; readonly ys: Float64Array; readonly hs: Float64Array };

const sortAbove = ({ positions, outward: [ox, oz], lengthMm }: RollCylinderInput): Row => {
  const found: number[] = [];
  for (let i = 0; i < positions.length / 3; i++) {
    const across = (positions[i * 3] as number) * oz - (positions[i * 3 + 2] as number) * ox;
    if (Math.abs(across) <= lengthMm / 2) found.push(i);
  }
  found.sort((a, b) => (positions[a * 3 + 1] as number) - (positions[b * 3 + 1] as number));
  return {
    vertices: Uint32Array.from(found),
    ys: Float64Array.from(found, (i) => positions[i * 3 + 1] as number),
    hs: Float64Array.from(found, (i) => (positions[i * 3] as number) * ox + (positions[i * 3 + 2] as number) * oz),
  };
};

/**
 * Lays a rigid roller across the back at one height after another and lets it sink in until it meets a limit anywhere or
 * carries its load (each mm of indentation pushes back with `TISSUE_KPA_PER_MM`), as if the body were rolled over it.
 * Where the skin is hollow beneath it, it bridges. Each vertex keeps the placing that sinks in deepest there.
 * @returns how far it sinks in at each vertex, mm; negative: it stays that far above; NaN: not tried or beyond its ends
 */
export const rollCylinder = (input: RollCylinderInput): Float32Array => {
  const { areasMm2, radiusMm, limitsMm, forceN, isTried, stepMm = 8 } = input;
  const { vertices, ys, hs } = sortAbove(input);
  const indentsMm = new Float32Array(limitsMm.length).fill(Number.NaN);
  const touched = new Uint32Array(vertices.length);
  const pushes = Float64Array.from(vertices, (i) => ((areasMm2[i] as number) * TISSUE_KPA_PER_MM) / 1000);
  const tried = Uint8Array.from(vertices, (i) => (isTried(i) ? 1 : 0));
  let from = 0;
  let to = 0;
  const end = (ys[ys.length - 1] ?? Number.NEGATIVE_INFINITY) + stepMm / 2;
  for (let y = ys[0] ?? 0; y <= end; y += stepMm) {
    while (from < ys.length && (ys[from] as number) <= y - radiusMm) from++;
    while (to < ys.length && (ys[to] as number) < y + radiusMm) to++;
    const indentAt = (k: number, rest: number): number => {
      const [u, w] = [(ys[k] as number) - y, (hs[k] as number) - rest];
      return radiusMm - Math.sqrt(u * u + w * w);
    };
    let rest = Number.NEGATIVE_INFINITY;
    for (let k = from; k < to; k++) {
      const u = (ys[k] as number) - y;
      const room = (radiusMm - (limitsMm[vertices[k] as number] as number)) ** 2 - u * u;
      if (room > 0) rest = Math.max(rest, (hs[k] as number) + Math.sqrt(room));
    }
    if (rest === Number.NEGATIVE_INFINITY) continue;
    if (Number.isFinite(forceN)) {
      let count = 0;
      for (let k = from; k < to; k++) if (indentAt(k, rest) > 0) touched[count++] = k;
      const carriedN = (at: number): number => {
        let sum = 0;
        for (let n = 0; n < count; n++) {
          const k = touched[n] as number;
          sum += Math.max(0, indentAt(k, at)) * (pushes[k] as number);
        }
        return sum;
      };
      if (carriedN(rest) > forceN) {
        let [deep, high] = [rest, rest + radiusMm / 2];
        for (let n = 0; n < BISECTIONS; n++) {
          const middle = (deep + high) / 2;
          if (carriedN(middle) > forceN) deep = middle;
          else high = middle;
        }
        rest = high;
      }
    }
    for (let k = from; k < to; k++) {
      if (!tried[k]) continue;
      const indent = indentAt(k, rest);
      const i = vertices[k] as number;
      if (!(indent <= (indentsMm[i] as number))) indentsMm[i] = indent;
    }
  }
  return indentsMm;
};
