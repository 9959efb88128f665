import type { Body } from '../buildBody.ts';
import type { PackedPart } from './packedPart.ts';
import { packPart } from './packPart.ts';
import { writeGlb } from './writeGlb.ts';

export type PackedBody = {
  /** In the order of the body's parts. */
  readonly packed: readonly PackedPart[];
  readonly glb: Uint8Array;
  /** The same content without compression, for readers that cannot unpack. */
  readonly twin: Uint8Array;
};

/** Packs every part and writes the file. The same body gives the same bytes. */
export const packBody = async ({ parts, open }: Body): Promise<PackedBody> => {
  const packed = await Promise.all(parts.map((part, i) => packPart(part, open[i] ?? null)));
  return { packed, glb: await writeGlb(packed, true), twin: await writeGlb(packed, false) };
};
