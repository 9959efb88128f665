import type { ModelManifest } from '#anatomy/manifest.ts';
import { LoadFailure } from './LoadFailure.ts';

const toHex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Compares a file with the digest that the manifest holds for it. A page without `crypto.subtle`
 * (served without TLS) compares the length alone.
 * @throws LoadFailure of kind `corrupt` where they differ.
 */
export const checkDigest = async (name: string, bytes: ArrayBuffer, manifest: ModelManifest): Promise<void> => {
  const listed = manifest.files.find((file) => file.name === name);
  if (!listed) return;
  if (listed.bytes !== bytes.byteLength) {
    throw new LoadFailure('corrupt', `${name} has ${bytes.byteLength} bytes where ${listed.bytes} were expected.`);
  }
  const subtle = globalThis.crypto?.subtle;
  if (subtle && toHex(await subtle.digest('SHA-256', bytes)) !== listed.sha256) {
    throw new LoadFailure('corrupt', `${name} was changed or damaged on its way.`);
  }
};
