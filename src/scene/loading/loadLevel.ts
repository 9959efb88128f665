import { FULL_FILE, LIGHT_FILE, type ModelManifest } from '#anatomy/manifest.ts';
import { buildBatch, sortIntoBatches } from '../body/Batch.ts';
import { checkDigest } from './checkDigest.ts';
import { fetchBytes, type Progress } from './fetchBytes.ts';
import type { LevelName, LoadedBody } from './LoadedBody.ts';
import { parseBody } from './parseBody.ts';

export const FILE_OF_LEVEL: Readonly<Record<LevelName, string>> = { light: LIGHT_FILE, full: FULL_FILE };

/** Lets what waits come to its turn: a level is made ready while another may already be turned. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Where the model's files lie and what is known about them. */
export type LevelSource = {
  /** Folder of the files, ending in a slash. */
  readonly folder: string;
  readonly manifest: ModelManifest;
  readonly signal: AbortSignal;
};

/**
 * Makes one level ready from its bytes, piece by piece.
 * @throws LoadFailure of kind `corrupt` where they are not what the manifest lists.
 */
export const readLevel = async (level: LevelName, bytes: ArrayBuffer, manifest: ModelManifest): Promise<LoadedBody> => {
  await checkDigest(FILE_OF_LEVEL[level], bytes, manifest);
  const structures = await parseBody(bytes, manifest, level);
  const batches = [];
  for (const sorted of sortIntoBatches(structures)) {
    await pause();
    batches.push(buildBatch(sorted));
  }
  return { level, manifest, structures, batches };
};

/**
 * Fetches one level and makes it ready.
 * @throws LoadFailure where it is missing or corrupt.
 */
export const loadLevel = async (
  level: LevelName,
  { folder, manifest, signal }: LevelSource,
  onProgress: Progress,
): Promise<LoadedBody> => {
  const name = FILE_OF_LEVEL[level];
  const listedBytes = manifest.files.find((file) => file.name === name)?.bytes ?? null;
  const tell: Progress = (loadedBytes, totalBytes) => onProgress(loadedBytes, listedBytes ?? totalBytes);
  // The server may take its time to answer: that the level is on its way is told at once.
  tell(0, null);
  return readLevel(level, await fetchBytes(`${folder}${name}`, tell, signal), manifest);
};
