import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

/**
 * Serves the built site under a sub-path, as a project page on a static host would, so that every browser test
 * also proves that the build needs no root of its own.
 */
export const SUB_PATH = '/courses/anatomy/dorsum/';
export const PORT = Number(process.env.DORSUM_TEST_PORT ?? 4317);
export const BASE_URL = `http://127.0.0.1:${PORT}${SUB_PATH}`;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.glb': 'model/gltf-binary',
  '.md': 'text/markdown; charset=utf-8',
};

const root = resolve('dist');

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', BASE_URL).pathname);
  const inside = path.startsWith(SUB_PATH) ? path.slice(SUB_PATH.length) || 'index.html' : null;
  const file = inside === null ? null : normalize(join(root, inside));
  if (!file?.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
});

if (process.argv[1]?.endsWith('serveDist.ts')) {
  server.listen(PORT, '127.0.0.1', () => console.log(`serving dist at ${BASE_URL}`));
}
