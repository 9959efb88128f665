import type { ModelManifest } from '#anatomy/manifest.ts';
import type { Batch } from '../body/Batch.ts';
import type { BodyStructure } from '../body/BodyStructure.ts';

/** Levels of detail, in the order in which they come. */
export type LevelName = 'light' | 'full';

/** The model at one level of detail, ready to be put on the stage. */
export type LoadedBody = {
  readonly level: LevelName;
  readonly manifest: ModelManifest;
  /** In the manifest's order at every level. */
  readonly structures: readonly BodyStructure[];
  readonly batches: readonly Batch[];
};
