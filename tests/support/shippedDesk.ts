import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_FILE, type ModelManifest, SKIN_MAP_FILE } from '#anatomy/manifest.ts';
import { groups, muscles, nameOfReference, techniques, tools } from '#content/index.ts';
import { createReachDesk } from '#domain/reach/createReachDesk.ts';
import { listToolUses } from '#domain/reach/matrix.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';

const FOLDER = 'public/models';

export const readShipped = (name: string): Buffer => readFileSync(join(FOLDER, name));

export const shippedManifest = (): ModelManifest => JSON.parse(readShipped(MANIFEST_FILE).toString('utf8'));

/** A reach desk over the shipped body and the page's own content. */
export const openShippedDesk = (): ReachDesk =>
  createReachDesk({
    bytes: readShipped(SKIN_MAP_FILE),
    manifest: shippedManifest(),
    content: { groups, muscles, techniques, tools },
    nameOf: (id) => (nameOfReference(id)?.name ?? id).toLowerCase(),
  });

/** Every way to use every tool of the content. */
export const SHIPPED_USES = listToolUses(tools, techniques);
