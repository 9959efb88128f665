import { describe, expect, it } from 'vitest';
import { buildBone } from '#model/bones/buildBones.ts';
import { bakeOcclusion } from '#model/occlusion/bakeOcclusion.ts';
import { buildOccluders } from '#model/occlusion/occluders.ts';
import { smoothOcclusion } from '#model/occlusion/smoothOcclusion.ts';
import { packBody } from '#model/pack/packBody.ts';
import { FULL_PRECISION } from '#model/pack/quantise.ts';
import { partOf } from '#model/partOf.ts';

/** The whole way of two bones, a meshed solid and a swept one, from numbers to bytes. */
const buildBytes = async (): Promise<Uint8Array> => {
  const parts = ['vertebra-t8', 'rib-6'].map((part) => ({
    part,
    mesh: buildBone(part).mesh,
    fibre: null,
    fibreLengthMm: null,
    attachments: [],
  }));
  const open = parts.map(({ part, mesh }) => bakeOcclusion(mesh, buildOccluders(partOf(part), parts)));
  const smooth = smoothOcclusion(parts.map(({ mesh }, i) => ({ mesh, open: open[i] as Float32Array })));
  const level = parts.map((part, i) => ({ ...part, open: smooth[i] ?? null, seen: null }));
  return (await packBody(level, FULL_PRECISION)).glb;
};

describe('the same input', () => {
  it('gives the same bytes', async () => {
    const once = await buildBytes();
    const again = await buildBytes();
    expect(once.byteLength).toBeGreaterThan(20_000);
    expect(Buffer.compare(once, again)).toBe(0);
  });
});
