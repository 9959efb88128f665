import { describe, expect, it } from 'vitest';
import type { ReportPart } from '#anatomy/report.ts';
import { sayFaults, trustOf } from '#ui/trust/trustOf.ts';
import { trustRows } from '#ui/trust/trustRows.ts';

const part = (id: string, meanMm: number | null, thickMm = 5): ReportPart => ({
  part: id,
  triangles: 1,
  lightTriangles: 1,
  bytes: 1,
  volumeMl: 1,
  thickness: { meanMm: thickMm, p95Mm: thickMm },
  fullLoss: { meanMm: 0, p95Mm: 0 },
  lightLoss: { meanMm: 0, p95Mm: 0 },
  reference: meanMm === null ? null : { meanMm, p95Mm: meanMm * 2, volumeRatio: 1 },
  failed: [],
});

const PARTS = [
  part('skin', null),
  part('trapezius-ascending', 3.2),
  part('scapula', 1.2, 8),
  part('deltoid-spinal', 9),
  part('rhomboid-major', 2.1, 4),
];
const ids = (rows: readonly ReportPart[]): string[] => rows.map((row) => row.part);
const same = (id: string): string => id;

describe('the table of trust', () => {
  it('is narrowed to what was asked for', () => {
    expect(ids(trustRows(PARTS, 'groups', 'name', same))).toEqual(['rhomboid-major', 'trapezius-ascending']);
    expect(ids(trustRows(PARTS, 'muscles', 'name', same))).toEqual(['deltoid-spinal']);
    expect(ids(trustRows(PARTS, 'bones', 'name', same))).toEqual(['scapula']);
    expect(ids(trustRows(PARTS, 'other', 'name', same))).toEqual(['skin']);
  });

  it('is sorted by names and by figures, what was not compared last', () => {
    expect(ids(trustRows(PARTS, 'all', 'name', same))[0]).toBe('deltoid-spinal');
    expect(ids(trustRows(PARTS, 'all', 'distance', same))).toEqual([
      'scapula',
      'rhomboid-major',
      'trapezius-ascending',
      'deltoid-spinal',
      'skin',
    ]);
    expect(ids(trustRows(PARTS, 'all', 'thickness', same))[0]).toBe('rhomboid-major');
  });

  it('says in words what the figures mean', () => {
    expect(PARTS.map((each) => trustOf(each).word)).toEqual(['Not compared', 'Fair', 'Very close', 'Rough', 'Close']);
    expect(sayFaults(['closed', 'outward'])).toBe('its surface has a gap, its surface is turned inside out');
  });
});
