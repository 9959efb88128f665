import { LAYERS, type Layer } from '#anatomy/layers.ts';
import type { BodyStructure } from './BodyStructure.ts';
import { familyOf, type MaterialFamily } from './materialFamily.ts';
import { type MergedGeometry, mergeStructures } from './mergeStructures.ts';

/** All structures of one layer that one shader draws: one draw call. */
export type Batch = MergedGeometry & {
  readonly layer: Layer;
  readonly family: MaterialFamily;
  readonly structures: readonly BodyStructure[];
};

const FAMILIES: readonly MaterialFamily[] = ['skin', 'fibre', 'bone'];

/** Sorts structures into batches, superficial first, and merges each. */
export const buildBatches = (structures: readonly BodyStructure[]): Batch[] =>
  LAYERS.flatMap((layer) =>
    FAMILIES.flatMap((family) => {
      const members = structures.filter((s) => s.facts.layer === layer && familyOf(s.facts.tissue) === family);
      return members.length > 0
        ? [{ ...mergeStructures(members, family === 'fibre'), layer, family, structures: members }]
        : [];
    }),
  );
