import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FULL_FILE, LIGHT_FILE, MANIFEST_FILE, type ModelManifest, SKIN_MAP_FILE } from '#anatomy/manifest.ts';
import { type ModelReport, PART_CHECKS, REPORT_FILE, REPORT_VERSION } from '#anatomy/report.ts';
import { sourceById } from '#content/index.ts';

const read = (name: string): Buffer => readFileSync(`public/models/${name}`);
const manifest: ModelManifest = JSON.parse(read(MANIFEST_FILE).toString('utf8'));
const report: ModelReport = JSON.parse(read(REPORT_FILE).toString('utf8'));
const gzipped = (name: string): number => gzipSync(read(name), { level: 9 }).byteLength;

describe('the files of the model', () => {
  it('keep within what may go over the wire', () => {
    expect(gzipped(LIGHT_FILE)).toBeLessThanOrEqual(250_000);
    expect(gzipped(FULL_FILE)).toBeLessThanOrEqual(1_200_000);
  });

  it('are listed with their digests', () => {
    expect(manifest.files.map(({ name }) => name).sort()).toEqual([FULL_FILE, LIGHT_FILE, SKIN_MAP_FILE].sort());
    for (const { name, bytes, sha256 } of manifest.files) {
      expect(bytes).toBe(read(name).byteLength);
      expect(sha256).toBe(createHash('sha256').update(read(name)).digest('hex'));
    }
  });

  it('open with at most 300,000 triangles', () => {
    const opening = manifest.structures
      .filter(({ tissue }) => tissue !== 'skin')
      .reduce((sum, { seenTriangles }) => sum + (seenTriangles[1] ?? 0), 0);
    expect(opening).toBeGreaterThan(50_000);
    expect(opening).toBeLessThanOrEqual(300_000);
  });

  it('say of every structure how far it must be drawn: never less as more is peeled, never more than there is', () => {
    for (const { id, triangles, seenTriangles } of manifest.structures) {
      expect(seenTriangles, id).toHaveLength(6);
      expect(
        [...seenTriangles].sort((a, b) => a - b),
        id,
      ).toEqual(seenTriangles);
      expect(seenTriangles[5], id).toBeLessThanOrEqual(triangles);
    }
  });
});

describe('the report about the model', () => {
  it('belongs to the model that is shipped', () => {
    expect(report.version).toBe(REPORT_VERSION);
    expect(report.modelSha256).toBe(createHash('sha256').update(read(FULL_FILE)).digest('hex'));
    for (const { name, bytes } of report.files) expect(bytes).toBe(read(name).byteLength);
  });

  it('speaks of every part once, in figures that make sense', () => {
    expect(report.parts.map(({ part }) => part)).toEqual([...new Set(manifest.structures.map(({ part }) => part))]);
    for (const each of report.parts) {
      const facts = manifest.structures.find(({ part }) => part === each.part);
      expect(each.triangles, each.part).toBe(facts?.triangles);
      expect(each.lightTriangles, each.part).toBe(facts?.lightTriangles);
      expect(each.volumeMl, each.part).toBe(facts?.volumeMl);
      expect(each.bytes, each.part).toBeGreaterThan(0);
      for (const spread of [
        each.thickness,
        each.fullLoss,
        each.lightLoss,
        ...(each.reference ? [each.reference] : []),
      ]) {
        expect(spread.meanMm, each.part).toBeGreaterThanOrEqual(0);
        expect(spread.p95Mm, each.part).toBeGreaterThanOrEqual(spread.meanMm * 0.9);
      }
      for (const check of each.failed) expect(PART_CHECKS).toContain(check);
    }
  });

  it('finds no part whose surface is flawed', () => {
    expect(report.parts.filter(({ failed }) => failed.length > 0).map(({ part }) => part)).toEqual([]);
  });

  it('finds both levels close to what was built', () => {
    for (const { part, fullLoss, lightLoss } of report.parts) {
      expect(fullLoss.meanMm, part).toBeLessThanOrEqual(0.1);
      expect(lightLoss.meanMm, part).toBeLessThanOrEqual(0.8);
    }
  });

  it('names where its distances come from', () => {
    const compared = report.parts.filter(({ reference }) => reference !== null);
    expect(compared.length > 0).toBe(report.reference !== null);
    if (report.reference) expect(sourceById.has(report.reference.source)).toBe(true);
  });
});
