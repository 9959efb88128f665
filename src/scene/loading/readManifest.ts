import { MANIFEST_VERSION, type ModelManifest } from '#anatomy/manifest.ts';
import { parseStructureId } from '#anatomy/structures.ts';
import { LoadFailure } from './LoadFailure.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isManifest = (value: unknown): value is ModelManifest =>
  isRecord(value) &&
  typeof value.version === 'number' &&
  Array.isArray(value.structures) &&
  Array.isArray(value.spine) &&
  Array.isArray(value.files) &&
  value.structures.length > 0 &&
  value.spine.length > 1 &&
  value.structures.every((s) => isRecord(s) && typeof s.id === 'string' && isRecord(s.bounds)) &&
  value.spine.every((s) => isRecord(s) && Array.isArray(s.tip) && typeof s.halfWidthMm === 'number');

/**
 * Reads the model's manifest from its bytes.
 * @throws LoadFailure of kind `corrupt` where it is no manifest, of another version, or names what the vocabulary does not know.
 */
export const readManifest = (bytes: ArrayBuffer): ModelManifest => {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new LoadFailure('corrupt', 'The list of structures cannot be read.');
  }
  if (!isManifest(value)) throw new LoadFailure('corrupt', 'The list of structures lacks what it must hold.');
  if (value.version !== MANIFEST_VERSION) {
    throw new LoadFailure(
      'corrupt',
      `The list of structures is of version ${value.version}; this page reads version ${MANIFEST_VERSION}.`,
    );
  }
  const stranger = value.structures.find((s) => !parseStructureId(s.id));
  if (stranger) throw new LoadFailure('corrupt', `The list names “${stranger.id}”, which this page does not know.`);
  return value;
};
