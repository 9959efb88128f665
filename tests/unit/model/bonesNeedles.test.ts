import { describe, expect, it } from 'vitest';
import { countOpenEdges, volumeOf } from '#geometry/measureMesh.ts';
import { flipNeedles } from '#model/bones/flipNeedles.ts';

/** A box 10 × 1 × 10 whose top is cut along a corner beside its long side: one needle, one full triangle. */
const needleBox = (): { positions: Float32Array; indices: Uint32Array } => ({
  // 0–3 bottom, 4–7 top, 8 on the top close to the edge 4–5.
  positions: new Float32Array([
    0, 0, 0, 10, 0, 0, 10, 0, 10, 0, 0, 10, 0, 1, 0, 10, 1, 0, 10, 1, 10, 0, 1, 10, 5, 1, 0.2,
  ]),
  indices: new Uint32Array([
    0, 1, 2, 0, 2, 3, 0, 4, 5, 0, 5, 1, 1, 5, 6, 1, 6, 2, 2, 6, 7, 2, 7, 3, 3, 7, 4, 3, 4, 0,
    // The needle 4-8-5 and the fan round the rest of the top.
    4, 8, 5, 5, 8, 6, 6, 8, 7, 7, 8, 4,
  ]),
});

/** Four corners of a flat square with a fifth beside the diagonal: the pair 0-1-2 and 0-2-3 bent onto a needle. */
const flatPair = (): { positions: Float32Array; indices: Uint32Array } => ({
  positions: new Float32Array([0, 0, 0, 10, 0, 0.3, 20, 0, 0, 10, 0, -10, 10, -8, -3]),
  indices: new Uint32Array([0, 1, 2, 0, 2, 3, 1, 0, 4, 2, 1, 4, 3, 2, 4, 0, 3, 4]),
});

describe('turning the edges of needles', () => {
  it('keeps a closed surface closed, with as many triangles and the same volume', () => {
    for (const mesh of [needleBox(), flatPair()]) {
      const mended = flipNeedles(mesh);
      expect(mended.indices.length).toBe(mesh.indices.length);
      expect(countOpenEdges(mended)).toBe(countOpenEdges(mesh));
      expect(volumeOf(mended)).toBeCloseTo(volumeOf(mesh), 1);
    }
  });

  it('gives the needle the other diagonal', () => {
    const { indices } = flipNeedles(flatPair());
    const edges = new Set<string>();
    for (let i = 0; i < indices.length; i++) {
      const from = indices[i] ?? 0;
      const to = indices[i - (i % 3) + ((i + 1) % 3)] ?? 0;
      edges.add([from, to].sort().join('-'));
    }
    expect(edges).toContain('1-3');
    expect(edges).not.toContain('0-2');
  });

  it('leaves a sharp edge where it is', () => {
    expect([...flipNeedles(needleBox()).indices.slice(0, 30)]).toEqual([...needleBox().indices.slice(0, 30)]);
  });
});
