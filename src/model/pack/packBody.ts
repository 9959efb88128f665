import type { LevelPart } from '../levels/levelPart.ts';
import type { PackedPart } from './packedPart.ts';
import { packPart } from './packPart.ts';
import type { Precision } from './quantise.ts';
import { writeGlb } from './writeGlb.ts';

export type PackedBody = {
  /** In the order of the body's parts. */
  readonly packed: readonly PackedPart[];
  readonly glb: Uint8Array;
  /** The same content without compression, for readers that cannot unpack. */
  readonly twin: Uint8Array;
};

/** Packs every part of a level and writes the file. The same parts give the same bytes. */
export const packBody = async (parts: readonly LevelPart[], precision: Precision): Promise<PackedBody> => {
  const packed = await Promise.all(parts.map((part) => packPart(part, precision)));
  return { packed, glb: await writeGlb(packed, true), twin: await writeGlb(packed, false) };
};
