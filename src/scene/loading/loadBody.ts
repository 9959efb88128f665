import type { ModelManifest } from '#anatomy/manifest.ts';
import type { ModelStatus } from '#store/state.ts';
import type { BodyStructure } from '../body/BodyStructure.ts';
import { checkDigest } from './checkDigest.ts';
import { fetchBytes } from './fetchBytes.ts';
import { parseBody } from './parseBody.ts';
import { readManifest } from './readManifest.ts';

export type LoadedBody = { readonly manifest: ModelManifest; readonly structures: readonly BodyStructure[] };

const fileName = (url: string): string => url.split(/[?#]/)[0]?.split('/').pop() ?? url;

/**
 * Loads the model and tells how far it has come, naming what comes.
 * @throws LoadFailure where it is missing or corrupt.
 */
export const loadBody = async (
  modelUrl: string,
  manifestUrl: string,
  onStatus: (status: ModelStatus) => void,
  signal: AbortSignal,
): Promise<LoadedBody> => {
  const tell =
    (what: string, listedBytes: number | null = null) =>
    (loadedBytes: number, totalBytes: number | null): void =>
      onStatus({ kind: 'loading', what, loadedBytes, totalBytes: listedBytes ?? totalBytes });
  const manifest = readManifest(await fetchBytes(manifestUrl, tell('the list of structures'), signal));
  const name = fileName(modelUrl);
  const listedBytes = manifest.files.find((file) => file.name === name)?.bytes ?? null;
  const bytes = await fetchBytes(modelUrl, tell('muscles and bones', listedBytes), signal);
  await checkDigest(name, bytes, manifest);
  return { manifest, structures: await parseBody(bytes, manifest) };
};
