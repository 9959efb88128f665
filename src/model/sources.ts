import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /(?:from|import)\s+'([^']+)'/g;

/** A module's path from the project's root, or null for a package. */
const resolveImport = (importer: string, name: string): string | null => {
  if (name.startsWith('#')) return join('src', name.slice(1));
  return name.startsWith('.') ? join(dirname(importer), name) : null;
};

/**
 * The files that a module is made of: itself and what it imports, near and far.
 * @param entry path from the project's root
 * @returns sorted paths from the project's root; packages are not among them
 */
export const listSources = (entry: string): string[] => {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      const next = resolveImport(path, name);
      if (next !== null) visit(next);
    }
  };
  visit(entry);
  return [...found].sort();
};
