import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export type FileSize = { name: string; raw: number; gzip: number; brotli: number };

const TEXT = /\.(js|css|html|json|svg|glb)$/;

const walk = (folder: string, prefix = ''): string[] =>
  readdirSync(folder).flatMap((name) =>
    statSync(join(folder, name)).isDirectory() ? walk(join(folder, name), `${prefix}${name}/`) : [`${prefix}${name}`],
  );

/** Sizes in bytes of every file of a build; fonts are compressed already and count as they are. */
export const measureFiles = (folder: string): FileSize[] =>
  walk(folder).map((name) => {
    const bytes = readFileSync(join(folder, name));
    const isText = TEXT.test(name);
    return {
      name,
      raw: bytes.length,
      gzip: isText ? gzipSync(bytes, { level: 9 }).length : bytes.length,
      brotli: isText ? brotliCompressSync(bytes).length : bytes.length,
    };
  });

/** JavaScript that the entry page loads at once: the entry script and what it imports or preloads, not what it loads later. */
export const shellScripts = (folder: string): string[] => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((m) => m[1] ?? '');
};
