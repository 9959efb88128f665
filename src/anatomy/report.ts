import type { PartId } from './structures.ts';

/** Raised whenever a reader of an older report would misread this one. */
export const REPORT_VERSION = 1;
export const REPORT_FILE = 'report.json';

/** Mean and 95th percentile of a length, mm. */
export type Spread = { readonly meanMm: number; readonly p95Mm: number };

/** What is known about one part of the model; of a paired part the left one is measured. */
export type ReportPart = {
  readonly part: PartId;
  /** Triangles of the full level and of the light one. */
  readonly triangles: number;
  readonly lightTriangles: number;
  /** What the part takes in the file of the full level before it is packed, its index and all that its vertices carry. */
  readonly bytes: number;
  readonly volumeMl: number;
  /** How thick it is from one face to the other. */
  readonly thickness: Spread;
  /** How far the surface of each level lies from the surface that was built. */
  readonly fullLoss: Spread;
  readonly lightLoss: Spread;
  /** How far it lies from the same part of another body, both ways; null where that body lacks it. */
  readonly reference: ReportReference | null;
  /** Names of the checks that it did not pass; empty where it passed all. */
  readonly failed: readonly PartCheck[];
};

export type ReportReference = Spread & {
  /** Volume of the part over that of the other body's. */
  readonly volumeRatio: number;
};

/** What is asked of the mesh of every part: no open edge, faces turned outward, no face without area. */
export const PART_CHECKS = ['closed', 'outward', 'no-empty-face'] as const;
export type PartCheck = (typeof PART_CHECKS)[number];

/** `public/models/report.json`: how far each part of the model is to be trusted, in figures. */
export type ModelReport = {
  readonly version: number;
  /** SHA-256 of the full level's file that was measured. */
  readonly modelSha256: string;
  /** What the model was compared with, and the SHA-256 of the model's file at that time; null where never. */
  readonly reference: { readonly source: string; readonly modelSha256: string } | null;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly gzipBytes: number }[];
  /** In the order of the vocabulary. */
  readonly parts: readonly ReportPart[];
};
