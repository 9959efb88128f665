import { type ModelReport, REPORT_FILE, REPORT_VERSION } from '#anatomy/report.ts';

const isReport = (value: unknown): value is ModelReport =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === REPORT_VERSION &&
  'parts' in value &&
  Array.isArray(value.parts);

/**
 * Fetches the report about the model.
 *
 * @param attempt counts from 0; a later one asks past whatever the browser has kept
 * @throws Error in plain words where it cannot be had or read
 */
export const readReport = async (signal: AbortSignal, attempt: number): Promise<ModelReport> => {
  const response = await fetch(new URL(`models/${REPORT_FILE}`, document.baseURI), {
    signal,
    cache: attempt > 0 ? 'reload' : 'default',
  });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const value: unknown = await response.json();
  if (!isReport(value)) throw new Error('The report does not belong to this version of the page.');
  return value;
};
