import { describe, expect, it } from 'vitest';
import { drawSheetGrid } from '#geometry/fibreSheetGrid.ts';
import { raiseMedianFaces } from '#geometry/fibreSheetMedian.ts';
import { closeSheetShell } from '#geometry/fibreSheetShell.ts';
import type { FibreSheetSpec } from '#geometry/fibreSheetSpec.ts';
import { countOpenEdges, volumeOf } from '#geometry/measureMesh.ts';

const shellOf = (rows: FibreSheetSpec['rows']) => {
  const spec: FibreSheetSpec = {
    rows,
    columns: 5,
    stations: 9,
    thicknessMm: () => 2,
    profile: () => 1,
    edgeWidth: [0, 0],
    fibreCount: 8,
    tendon: () => 1,
  };
  const faces = raiseMedianFaces(spec, drawSheetGrid(spec));
  return closeSheetShell(faces, { fromColumn: 0, toColumn: 4, fibreCount: 8, innerStep: 1 });
};

const UP: FibreSheetSpec['rows'] = [
  [
    [0, 0, 0],
    [0, 0, 10],
  ],
  [
    [0, 30, 0],
    [0, 30, 10],
  ],
];

describe('a sheet in the median plane', () => {
  it('is closed and as thick as asked, half of it on each side', () => {
    const shell = shellOf(UP);
    expect(countOpenEdges(shell)).toBe(0);
    // The inner face begins a grid line farther in: the rim is bevelled.
    expect(volumeOf(shell)).toBeGreaterThan(2 * 20 * 7);
    expect(volumeOf(shell)).toBeLessThan(2 * 30 * 10);
    const xs = shell.positions.filter((_, i) => i % 3 === 0);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([-1, 1]);
  });

  it('is wound outward whichever way its rows run', () => {
    expect(volumeOf(shellOf(UP.map((row) => row.toReversed())))).toBeGreaterThan(0);
    expect(volumeOf(shellOf(UP.toReversed()))).toBeGreaterThan(0);
  });
});
