import { DataTexture, RedIntegerFormat, UnsignedIntType } from 'three';
import type { PartId } from '#anatomy/structures.ts';
import type { Tissue } from '#anatomy/tissues.ts';
import type { Batch } from './Batch.ts';
import type { BodyStructure } from './BodyStructure.ts';

/** Codes that the shaders branch on. */
export const TISSUE_CODE: Readonly<Record<Tissue, number>> = {
  muscle: 0,
  fascia: 1,
  bone: 2,
  cartilage: 3,
  disc: 4,
  organ: 5,
  skin: 6,
  ligament: 7,
};

/** A length of fibres to draw with where none could be measured. */
const DEFAULT_LENGTH_M = 0.15;

/** Muscles that are one sheet, of which only the names change from part to part: their drawing runs through. */
const ONE_SHEET = /^(trapezius|deltoid)-/;

/** The name under which a part is drawn: its own, or that of the sheet it is a part of. */
export const sheetOf = (part: PartId): string => ONE_SHEET.exec(part)?.[1] ?? part;

/** A steady number 0…1 from a name, so that neighbours differ a little in tone and both sides agree. */
export const toneOf = (name: string): number => {
  let hash = 2166136261;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619);
  return ((hash >>> 8) & 0xffff) / 0xffff;
};

/** Packs a structure's traits into 32 bits: tissue code (4), fibre length up to a metre (16), tone (12). */
export const packTraits = (tissue: Tissue, lengthM: number, tone: number): number => {
  const length = Math.round(Math.min(1, Math.max(0, lengthM)) * 0xffff);
  return (TISSUE_CODE[tissue] | (length << 4) | (Math.round(tone * 0xfff) << 20)) >>> 0;
};

/** What never changes about a structure, one texel of 32 bits each; `fillTraits` writes it. */
export const makeTraitTexture = (structures: number): DataTexture => {
  const texture = new DataTexture(new Uint32Array(structures), structures, 1, RedIntegerFormat, UnsignedIntType);
  texture.internalFormat = 'R32UI';
  return texture;
};

/** Writes the traits of the structures as they stand in these batches. */
export const fillTraits = (
  texture: DataTexture,
  structures: readonly BodyStructure[],
  batches: readonly Batch[],
): void => {
  const { data } = texture.image as { data: Uint32Array };
  const lengthsM = new Map<string, number[]>();
  for (const { slot, facts } of structures) {
    const lengthM = batches.map((batch) => batch.fibreLengthsM.get(slot)).find((length) => length !== undefined);
    const sheet = sheetOf(facts.part);
    if (lengthM !== undefined) lengthsM.set(sheet, [...(lengthsM.get(sheet) ?? []), lengthM]);
  }
  for (const { slot, facts } of structures) {
    const sheet = sheetOf(facts.part);
    const lengths = lengthsM.get(sheet) ?? [DEFAULT_LENGTH_M];
    const lengthM = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    data[slot] = packTraits(facts.tissue, lengthM, toneOf(sheet));
  }
  texture.needsUpdate = true;
};
