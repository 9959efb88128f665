/**
 * Prints what building the model takes, stage by stage and from nothing, and what its parts weigh.
 * The build goes over the files in public/models, which it leaves as they were: same input, same bytes.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { ModelManifest } from '#anatomy/manifest.ts';

const row = (name: string, value: string): void => console.log(`  ${name.padEnd(56)} ${value}`);

const build = spawnSync('npx', ['tsx', 'src/model/cli.ts', '--fresh'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
for (const line of build.stdout.trim().split('\n')) row(line.slice(0, 28).trim(), line.slice(28).trim());
if (build.status !== 0) throw new Error(`the build of the model ended with code ${build.status}`);

const manifest: ModelManifest = JSON.parse(readFileSync('public/models/back.json', 'utf8'));

type GltfView = { readonly extensions?: { readonly EXT_meshopt_compression?: { readonly byteLength: number } } };
type Gltf = {
  readonly accessors: readonly { readonly bufferView: number }[];
  readonly bufferViews: readonly GltfView[];
  readonly meshes: readonly {
    readonly name: string;
    readonly primitives: readonly { readonly indices: number; readonly attributes: Readonly<Record<string, number>> }[];
  }[];
};

const readJson = (glb: Buffer): Gltf => JSON.parse(glb.subarray(20, 20 + glb.readUInt32LE(12)).toString('utf8'));

/** Packed bytes by what they hold; a view that several accessors share is shared out among them by number. */
const weighAttributes = (gltf: Gltf): Map<string, number> => {
  const users = new Map<number, string[]>();
  for (const mesh of gltf.meshes) {
    for (const { indices, attributes } of mesh.primitives) {
      for (const [name, accessor] of [['triangles', indices], ...Object.entries(attributes)] as [string, number][]) {
        const view = gltf.accessors[accessor]?.bufferView ?? -1;
        users.set(view, [...(users.get(view) ?? []), name]);
      }
    }
  }
  const weights = new Map<string, number>();
  for (const [view, names] of users) {
    const bytes = gltf.bufferViews[view]?.extensions?.EXT_meshopt_compression?.byteLength ?? 0;
    for (const name of names) weights.set(name, (weights.get(name) ?? 0) + bytes / names.length);
  }
  return weights;
};

console.log('\n  bytes by what they hold');
for (const [name, bytes] of weighAttributes(readJson(readFileSync('public/models/back.glb')))) {
  row(name, `${(bytes / 1000).toFixed(1)} kB`);
}

console.log('\n  triangles by layer');
const byLayer = new Map<string, number>();
for (const { layer, triangles } of manifest.structures) byLayer.set(layer, (byLayer.get(layer) ?? 0) + triangles);
for (const [layer, triangles] of byLayer) row(layer, String(triangles));
