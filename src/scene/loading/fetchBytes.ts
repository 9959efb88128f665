import { LoadFailure } from './LoadFailure.ts';

/** Called as bytes come in; `totalBytes` is null where the server does not say. */
export type Progress = (loadedBytes: number, totalBytes: number | null) => void;

const nameOf = (url: string): string => url.split(/[?#]/)[0]?.split('/').pop() || url;

/** The length a response announces; null where it is packed for the way, since the figure then means something else. */
const announcedBytes = (response: Response): number | null => {
  if (response.headers.get('content-encoding')) return null;
  const length = Number(response.headers.get('content-length'));
  return Number.isFinite(length) && length > 0 ? length : null;
};

/**
 * Fetches a file as bytes and tells how far it has come.
 * @throws LoadFailure of kind `missing` where it cannot be had (no network, an error from the server, a page instead of the file).
 */
export const fetchBytes = async (url: string, onProgress: Progress, signal: AbortSignal): Promise<ArrayBuffer> => {
  const name = nameOf(url);
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new LoadFailure('missing', `${name} could not be fetched: the network did not answer.`);
  }
  if (!response.ok)
    throw new LoadFailure('missing', `${name} could not be fetched: the server answered ${response.status}.`);
  if (response.headers.get('content-type')?.includes('text/html')) {
    throw new LoadFailure('missing', `${name} could not be fetched: the server sent a page in its place.`);
  }
  const totalBytes = announcedBytes(response);
  if (!response.body) return response.arrayBuffer();
  const chunks: Uint8Array[] = [];
  let loadedBytes = 0;
  onProgress(0, totalBytes);
  const reader = response.body.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      chunks.push(step.value);
      loadedBytes += step.value.byteLength;
      onProgress(loadedBytes, totalBytes);
    }
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new LoadFailure('missing', `${name} stopped coming after ${loadedBytes} bytes.`);
  }
  const whole = new Uint8Array(loadedBytes);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole.buffer;
};
