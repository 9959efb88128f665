import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Raised when what a stage hands on changes its form without a change of its sources. */
const CACHE_VERSION = 1;

/**
 * The bytes of files and folders (whole, sorted by path) as one hash.
 * @param asked what besides the sources decides on the result, as text
 */
export const hashFiles = (paths: readonly string[], asked = ''): string => {
  const hash = createHash('sha256').update(`${CACHE_VERSION} ${process.version} ${asked}`);
  const visit = (path: string): void => {
    if (statSync(path).isDirectory()) {
      for (const entry of readdirSync(path).sort()) visit(join(path, entry));
    } else {
      hash.update(path).update('\0').update(readFileSync(path)).update('\0');
    }
  };
  for (const path of paths) visit(path);
  return hash.digest('hex').slice(0, 24);
};

/** Sources and what they are given, plain data and typed arrays, as one hash. */
export const hashContent = (paths: readonly string[], given: unknown): string =>
  hashFiles(paths, createHash('sha256').update(serialize(given)).digest('hex'));

/** Results of stages kept in a folder, each under the hash of what it was made from. */
export type StageCache = {
  /**
   * The kept result of a stage, or a new one, which is kept in place of the stage's last.
   * Holds typed arrays and plain data; no functions.
   */
  readonly recall: <T>(stage: string, key: string, compute: () => T | Promise<T>) => Promise<T>;
};

/** Whether a file holds an earlier result of a stage, not one of another stage whose name begins alike: keys have no dash. */
const isOfStage = (file: string, stage: string): boolean =>
  file.startsWith(`${stage}-`) && !file.slice(stage.length + 1).includes('-');

/** A cache in a folder. What is asked for again while it is still being computed is computed once. */
export const openCache = (folder: string): StageCache => {
  const underway = new Map<string, Promise<unknown>>();
  const computeAndKeep = async <T>(file: string, stage: string, compute: () => T | Promise<T>): Promise<T> => {
    const result = await compute();
    mkdirSync(folder, { recursive: true });
    for (const old of readdirSync(folder)) if (isOfStage(old, stage)) rmSync(join(folder, old));
    // Written aside and moved, so that a run that is stopped leaves no half file to be read.
    writeFileSync(`${file}.part`, serialize(result));
    renameSync(`${file}.part`, file);
    return result;
  };
  return {
    recall: async <T>(stage: string, key: string, compute: () => T | Promise<T>): Promise<T> => {
      const file = join(folder, `${stage}-${key}.bin`);
      if (existsSync(file)) return deserialize(readFileSync(file));
      const known = underway.get(file) as Promise<T> | undefined;
      if (known) return known;
      const result = computeAndKeep(file, stage, compute).finally(() => underway.delete(file));
      underway.set(file, result);
      return result;
    },
  };
};

/** Keeps nothing: every stage is computed. */
export const noCache: StageCache = { recall: async (_stage, _key, compute) => compute() };
