import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Which rooms a room may import; whatever is not listed must be refused by the linter. */
const ALLOWED_ROOMS: Record<string, readonly string[]> = {
  anatomy: [],
  geometry: ['anatomy'],
  content: ['anatomy'],
  domain: ['anatomy', 'geometry', 'content/schema'],
  model: ['anatomy', 'geometry', 'content'],
  store: ['anatomy', 'content', 'domain'],
  scene: ['anatomy', 'geometry', 'content', 'domain', 'store'],
  ui: ['anatomy', 'content', 'domain', 'store'],
  app: ['anatomy', 'content', 'domain', 'store', 'scene', 'ui'],
};

/** Which packages only some rooms may use. */
const ALLOWED_PACKAGES: Record<string, readonly string[]> = {
  three: ['scene'],
  'three-mesh-bvh': ['scene'],
  '@react-three/fiber': ['scene'],
  '@gltf-transform/core': ['model'],
  meshoptimizer: ['model'],
  'manifold-3d': ['model'],
  'node:fs': ['model'],
  zustand: ['store'],
  valibot: ['content'],
  minisearch: ['domain'],
  '@base-ui/react/dialog': ['ui'],
};

const ROOMS = Object.keys(ALLOWED_ROOMS);

type Probe = { room: string; file: string; specifier: string; isAllowed: boolean };

const roomProbes: Probe[] = ROOMS.flatMap((room) =>
  ROOMS.filter((target) => target !== room).flatMap((target) => {
    const allowed = ALLOWED_ROOMS[room] ?? [];
    const isAllowed = allowed.includes(target);
    return [
      { specifier: `#${target}/thing.ts`, isAllowed },
      { specifier: `../${target}/thing.ts`, isAllowed },
      ...(allowed.includes(`${target}/schema`) ? [{ specifier: `#${target}/schema/records.ts`, isAllowed: true }] : []),
    ].map((p, i) => ({ ...p, room, file: `probe-${target}-${i}.ts` }));
  }),
);

const packageProbes: Probe[] = Object.entries(ALLOWED_PACKAGES).flatMap(([specifier, rooms]) =>
  ROOMS.map((room) => ({
    room,
    specifier,
    isAllowed: rooms.includes(room),
    file: `probe-package-${specifier.replace(/[^a-z0-9]/g, '-')}.ts`,
  })),
);

const PROBES = [...roomProbes, ...packageProbes];

describe('the linter keeps the rooms apart', () => {
  let folder = '';
  const refused = new Set<string>();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dorsum-import-rules-'));
    const config = JSON.parse(readFileSync('biome.json', 'utf8'));
    // The probes live outside the repository, so the part of the rules that asks git is left out.
    config.vcs = { enabled: false };
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
    for (const { room, file, specifier } of PROBES) {
      mkdirSync(join(folder, 'src', room), { recursive: true });
      writeFileSync(join(folder, 'src', room, file), `import type { A } from '${specifier}';\nexport type B = A;\n`);
    }
    const biome = resolve('node_modules/.bin/biome');
    let output: string;
    try {
      output = execFileSync(
        biome,
        ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', 'src'],
        { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 },
      );
    } catch (error) {
      // Biome exits with 1 where it found something, and still prints its report.
      output = (error as { stdout: string }).stdout;
    }
    for (const diagnostic of JSON.parse(output).diagnostics) {
      const path = diagnostic.location.path?.file ?? diagnostic.location.path;
      refused.add(String(path).replaceAll('\\', '/').replace(/^\.\//, ''));
    }
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(ROOMS)('src/%s may import what the table lists, and nothing else', (room) => {
    const wrong = PROBES.filter((p) => p.room === room)
      .filter((p) => refused.has(`src/${p.room}/${p.file}`) === p.isAllowed)
      .map((p) => `${p.specifier} should be ${p.isAllowed ? 'allowed' : 'refused'}`);
    expect(wrong).toEqual([]);
  });

  it('has probes of both kinds for every room', () => {
    for (const room of ROOMS) {
      const mine = PROBES.filter((p) => p.room === room);
      expect(mine.some((p) => !p.isAllowed)).toBe(true);
    }
    expect(PROBES.filter((p) => !p.isAllowed).length).toBeGreaterThan(150);
  });
});
