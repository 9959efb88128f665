import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { FULL_FILE } from '#anatomy/manifest.ts';
import { type ModelReport, REPORT_VERSION, type ReportReference } from '#anatomy/report.ts';
import type { PartId } from '#anatomy/structures.ts';
import type { BodyPart } from '../bodyPart.ts';
import type { PackedPart } from '../pack/packedPart.ts';
import { compareParts } from './compareParts.ts';
import { describePart, meshOfPacked } from './describePart.ts';
import { readReference } from './readReference.ts';

/** Key of the record about the body that the model is compared with. */
const REFERENCE_SOURCE = 'bodyparts3d';

export type ReportInput = {
  readonly parts: readonly { readonly built: BodyPart; readonly full: PackedPart; readonly light: PackedPart }[];
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Another body to compare with, as the bytes of a GLB; null keeps what the last report says of it. */
  readonly reference: Uint8Array | null;
  readonly last: ModelReport | null;
};

/**
 * Measures the model that was packed: part by part, and against another body where one is given. Figures from an
 * earlier comparison are kept with the hash of the model that they belong to.
 */
export const buildReport = async ({ parts, files, reference, last }: ReportInput): Promise<ModelReport> => {
  const file = files.find(({ name }) => name === FULL_FILE);
  if (!file) throw new Error(`expected ${FULL_FILE} among the files of the model`);
  const modelSha256 = createHash('sha256').update(file.bytes).digest('hex');
  const compared: ReadonlyMap<PartId, ReportReference> =
    reference === null
      ? new Map(last?.parts.flatMap(({ part, reference: kept }) => (kept ? [[part, kept] as const] : [])))
      : compareParts(
          parts.map(({ built, full }) => ({ part: built.part, mesh: meshOfPacked(full) })),
          await readReference(reference),
        );
  return {
    version: REPORT_VERSION,
    modelSha256,
    reference: reference === null ? (last?.reference ?? null) : { source: REFERENCE_SOURCE, modelSha256 },
    files: files.map(({ name, bytes }) => ({
      name,
      bytes: bytes.byteLength,
      gzipBytes: gzipSync(bytes, { level: 9 }).byteLength,
    })),
    parts: parts.map(({ built, full, light }) => describePart(built, full, light, compared.get(built.part) ?? null)),
  };
};
