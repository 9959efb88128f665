import type { ReportReference } from '#anatomy/report.ts';
import { type PartId, type StructureId, structureIdsOfPart } from '#anatomy/structures.ts';
import { volumeOf } from '#geometry/measureMesh.ts';
import type { RawMesh } from '#geometry/surfaceNets.ts';
import { roundTo } from '../metres.ts';
import { partOf } from '../partOf.ts';
import { measureApart } from './surfaceDistance.ts';

const SAMPLES = 2000;

/** How each part that both bodies have lies to the other's, measured on the left side and in the midline. */
export const compareParts = (
  parts: readonly { readonly part: PartId; readonly mesh: RawMesh }[],
  reference: ReadonlyMap<StructureId, RawMesh>,
): Map<PartId, ReportReference> =>
  new Map(
    parts.flatMap(({ part, mesh }): [PartId, ReportReference][] => {
      const other = reference.get(structureIdsOfPart(partOf(part))[0] ?? part);
      if (!other || other.indices.length === 0) return [];
      const volumeRatio = roundTo(Math.abs(volumeOf(mesh)) / Math.abs(volumeOf(other)), 100);
      return [[part, { ...measureApart(mesh, other, SAMPLES), volumeRatio }]];
    }),
  );
