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

/** What goes into one batch. */
export type SortedStructures = Pick<Batch, 'layer' | 'family' | 'structures'>;

/** Sorts structures into what becomes batches, superficial first. */
export const sortIntoBatches = (structures: readonly BodyStructure[]): SortedStructures[] =>
  LAYERS.flatMap((layer) =>
    FAMILIES.flatMap((family) => {
      const members = structures.filter((s) => s.facts.layer === layer && familyOf(s.facts.tissue) === family);
      return members.length > 0 ? [{ layer, family, structures: members }] : [];
    }),
  );

/** Merges the structures of one batch. */
export const buildBatch = (sorted: SortedStructures): Batch => ({
  ...mergeStructures(sorted.structures, sorted.family === 'fibre'),
  ...sorted,
});

/** Sorts structures into batches and merges each. */
export const buildBatches = (structures: readonly BodyStructure[]): Batch[] =>
  sortIntoBatches(structures).map(buildBatch);
