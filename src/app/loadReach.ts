import { MANIFEST_FILE, SKIN_MAP_FILE } from '#anatomy/manifest.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import { checkDigest } from '#scene/loading/checkDigest.ts';
import { fetchBytes } from '#scene/loading/fetchBytes.ts';
import { LoadFailure } from '#scene/loading/LoadFailure.ts';
import { readManifest } from '#scene/loading/readManifest.ts';
import { createContentDesk } from './createContentDesk.ts';

/**
 * Fetches the map of the skin, checks it against its digest and opens the reach desk over it.
 * @param folder of the model's files, ending in a slash
 * @throws LoadFailure where the map or the list of the model's files is missing, or not what was expected
 */
export const loadReach = async (folder: string, signal: AbortSignal): Promise<ReachDesk> => {
  const [listBytes, mapBytes] = await Promise.all(
    [MANIFEST_FILE, SKIN_MAP_FILE].map((name) => fetchBytes(`${folder}${name}`, () => {}, signal)),
  );
  if (!listBytes || !mapBytes) throw new LoadFailure('missing', 'The map of the skin could not be fetched.');
  const manifest = readManifest(listBytes);
  if (!manifest.shoulders || !manifest.files.some(({ name }) => name === SKIN_MAP_FILE)) {
    throw new LoadFailure('corrupt', 'The list of the model’s files knows no map of the skin.');
  }
  await checkDigest(SKIN_MAP_FILE, mapBytes, manifest);
  try {
    return createContentDesk({ bytes: new Uint8Array(mapBytes), manifest });
  } catch (error) {
    throw new LoadFailure('corrupt', error instanceof Error ? error.message : String(error));
  }
};
