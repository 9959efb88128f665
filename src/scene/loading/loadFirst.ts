import { LIGHT_FILE, MANIFEST_FILE, type ModelManifest } from '#anatomy/manifest.ts';
import { fetchBytes, type Progress } from './fetchBytes.ts';
import type { LoadedBody } from './LoadedBody.ts';
import { readLevel } from './loadLevel.ts';
import { readManifest } from './readManifest.ts';

/** What a first frame is drawn from; `light` is null where the light level could not be had. */
export type FirstLoad = { readonly manifest: ModelManifest; readonly light: LoadedBody | null };

/**
 * Fetches the list of structures and the light level side by side. A light level that fails is no misfortune: the
 * full one follows anyway.
 *
 * @param folder of the model's files, ending in a slash
 * @throws LoadFailure where the list is missing or corrupt.
 */
export const loadFirst = async (folder: string, onProgress: Progress, signal: AbortSignal): Promise<FirstLoad> => {
  const nothing: Progress = () => {};
  const coming = fetchBytes(`${folder}${LIGHT_FILE}`, onProgress, signal).catch(() => null);
  const manifest = readManifest(await fetchBytes(`${folder}${MANIFEST_FILE}`, nothing, signal));
  const bytes = await coming;
  const light = bytes && (await readLevel('light', bytes, manifest).catch(() => null));
  return { manifest, light };
};
