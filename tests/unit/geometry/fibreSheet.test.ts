import { beforeAll, describe, expect, it } from 'vitest';
import { countComponents } from '#geometry/components.ts';
import { drawControlCurve } from '#geometry/fibreSheetCurve.ts';
import { raiseSheetFaces, type SheetFaces } from '#geometry/fibreSheetFaces.ts';
import { drawSheetGrid, type SheetGrid } from '#geometry/fibreSheetGrid.ts';
import { closeSheetShell, type FibreMesh } from '#geometry/fibreSheetShell.ts';
import { solveFibreSheet } from '#geometry/fibreSheetSolve.ts';
import type { FibreSheetSpec } from '#geometry/fibreSheetSpec.ts';
import { stampSheet } from '#geometry/fibreSheetStamp.ts';
import { countOpenEdges, smallestTriangleArea, volumeOf } from '#geometry/measureMesh.ts';
import { createVoxelField, sampleField, type VoxelField } from '#geometry/voxelField.ts';
import { addSolid } from '#geometry/voxelFieldFill.ts';

const RADIUS_MM = 30;
const THICKNESS_MM = 6;

/** A cylinder along y whose back the sheet is wrapped over, from its left flank to its right. */
const cylinder = (): VoxelField => {
  const field = createVoxelField({ min: [-60, -40, 20], max: [60, 40, 140] }, 2.5);
  addSolid(
    field,
    {
      sdf: (x, _y, z) => Math.hypot(x, z - 95) - RADIUS_MM,
      bounds: { min: [-30, -40, 65], max: [30, 40, 125] },
    },
    14,
  );
  return field;
};

// A straight line between its ends would pass right through the cylinder.
const spec: FibreSheetSpec = {
  rows: [
    [
      [-33, -24, 88],
      [-33, 24, 88],
    ],
    [
      [0, -24, 72],
      [0, 24, 72],
    ],
    [
      [33, -24, 88],
      [33, 24, 88],
    ],
  ],
  columns: 21,
  stations: 41,
  thicknessMm: () => THICKNESS_MM,
  profile: () => 1,
  edgeWidth: [0.1, 0.1],
  fibreCount: 60,
  tendon: (_across, along) => (along < 0.1 ? 1 : 0),
  startLiftMm: () => 16,
  relief: 0,
};

const radiusAt = (places: ArrayLike<number>, o: number): number =>
  Math.hypot(places[o * 3] ?? 0, (places[o * 3 + 2] ?? 0) - 95);

const close = (faces: SheetFaces, fromColumn = 0, toColumn = spec.columns - 1): FibreMesh =>
  closeSheetShell(faces, { fromColumn, toColumn, fibreCount: spec.fibreCount, innerStep: 3 });

describe('a sheet of fibres laid over a cylinder', () => {
  let field: VoxelField;
  let grid: SheetGrid;
  let faces: SheetFaces;
  let mesh: FibreMesh;
  beforeAll(() => {
    field = cylinder();
    grid = solveFibreSheet(field, spec);
    faces = raiseSheetFaces(field, spec, grid);
    mesh = close(faces);
  });

  it('begins inside it and ends up outside with all of its thickness', () => {
    const drawn = drawSheetGrid(spec);
    const middle = 10 * spec.stations + 20;
    expect(radiusAt(drawn.places, middle)).toBeLessThan(RADIUS_MM);
    for (let i = 3; i < spec.columns - 3; i++) {
      for (let j = 4; j < spec.stations - 4; j++) {
        expect(radiusAt(faces.inner, i * spec.stations + j)).toBeGreaterThan(RADIUS_MM - 0.8);
      }
    }
  });

  it('lies on it and does not hang in the air', () => {
    const middle = 10 * spec.stations + 20;
    expect(radiusAt(faces.inner, middle)).toBeLessThan(RADIUS_MM + 3);
  });

  it('is as thick as asked', () => {
    const middle = (10 * spec.stations + 20) * 3;
    const gap = Math.hypot(...[0, 1, 2].map((k) => (faces.outer[middle + k] ?? 0) - (faces.inner[middle + k] ?? 0)));
    expect(gap).toBeCloseTo(THICKNESS_MM, 5);
  });

  it('is one closed piece that faces outward, without collapsed triangles', () => {
    expect(countOpenEdges(mesh)).toBe(0);
    expect(countComponents(mesh)).toBe(1);
    expect(smallestTriangleArea(mesh)).toBeGreaterThan(1e-4);
    expect(volumeOf(mesh)).toBeGreaterThan(0);
  });

  it('has normals on the side to which its triangles face', () => {
    const at = (i: number, k: number) => mesh.positions[(mesh.indices[i] ?? 0) * 3 + k] ?? 0;
    for (let t = 0; t < mesh.indices.length; t += 3) {
      const u = [0, 1, 2].map((k) => at(t + 1, k) - at(t, k));
      const v = [0, 1, 2].map((k) => at(t + 2, k) - at(t, k));
      const face = [0, 1, 2].map((k) => {
        const a = (k + 1) % 3;
        const b = (k + 2) % 3;
        return (u[a] ?? 0) * (v[b] ?? 0) - (u[b] ?? 0) * (v[a] ?? 0);
      });
      const agreement = [0, 1, 2].map((corner) => {
        const vertex = (mesh.indices[t + corner] ?? 0) * 3;
        return face.reduce((sum, part, k) => sum + part * (mesh.normals[vertex + k] ?? 0), 0);
      });
      // The rim is sharp: there only some corners' normals belong to the triangle's own side.
      expect(Math.max(...agreement)).toBeGreaterThan(0);
    }
  });

  it('carries fibre coordinates that grow from origin to insertion and from the first fibre to the last', () => {
    for (let i = 0; i < spec.columns; i++) {
      for (let j = 1; j < spec.stations; j++) {
        const o = (i * spec.stations + j) * 3;
        expect(faces.fibre[o + 1] ?? 0).toBeGreaterThan(faces.fibre[o - 2] ?? 1);
        if (i > 0) expect(faces.fibre[o] ?? 0).toBeGreaterThan(faces.fibre[o - spec.stations * 3] ?? 1);
      }
    }
    for (let v = 3; v < mesh.fibre.length; v += 4) expect(mesh.fibre[v]).toBeCloseTo(60 / 255, 5);
  });

  it('marks tendon where the recipe has it', () => {
    expect(faces.fibre[2]).toBe(1);
    expect(faces.fibre[20 * 3 + 2]).toBe(0);
  });

  it('can be cut into parts that are each closed and share the cut', () => {
    const left = close(faces, 0, 8);
    const right = close(faces, 8, spec.columns - 1);
    expect(countOpenEdges(left)).toBe(0);
    expect(countOpenEdges(right)).toBe(0);
    const rows = spec.stations * 3;
    const lastOfLeft = left.positions.slice(8 * rows, 9 * rows);
    expect(right.positions.slice(0, rows)).toEqual(lastOfLeft);
    expect(right.normals.slice(0, rows)).toEqual(left.normals.slice(8 * rows, 9 * rows));
  });

  it('fills the field it is stamped into, so that the next sheet lies on it', () => {
    const stamped = cylinder();
    stampSheet(stamped, grid, 0);
    const o = (10 * spec.stations + 20) * 3;
    const [x, y, z] = [grid.places[o] ?? 0, grid.places[o + 1] ?? 0, grid.places[o + 2] ?? 0];
    expect(sampleField(stamped, x, y, z)).toBeLessThan(-THICKNESS_MM / 2 + 1.5);
    const next = solveFibreSheet(stamped, spec);
    expect(radiusAt(next.places, o / 3)).toBeGreaterThan(radiusAt(grid.places, o / 3) + THICKNESS_MM * 0.7);
  });

  it('comes out the same every time', () => {
    expect(solveFibreSheet(cylinder(), spec).places).toEqual(grid.places);
  });
});

describe('a sheet’s rows', () => {
  it('must say how thick it is, one way or the other', () => {
    const { thicknessMm: _left, ...without } = spec;
    expect(() => drawSheetGrid(without)).toThrow(RangeError);
    const inRows = { ...without, rows: spec.rows.map((row) => row.map((p) => [...p, 4])) };
    expect(drawSheetGrid(inRows).thicknessMm[10 * spec.stations + 5]).toBeCloseTo(4, 5);
  });

  it('keep a median edge in the median plane', () => {
    const half: FibreSheetSpec = {
      ...spec,
      rows: spec.rows.map((row) => row.map(([x = 0, y = 0, z = 0]) => [(x + 33) / 2, y, z])),
    };
    const faces = raiseSheetFaces(cylinder(), half, solveFibreSheet(cylinder(), half));
    for (let i = 0; i < half.columns; i++) {
      expect(faces.outer[i * half.stations * 3]).toBe(0);
      expect(faces.inner[i * half.stations * 3]).toBe(0);
    }
  });
});

describe('a control curve', () => {
  it('passes through its ends and carries further values along', () => {
    const curve = drawControlCurve(
      [
        [0, 0, 0, 2],
        [10, 0, 0, 4],
        [20, 5, 0, 6],
      ],
      9,
    );
    expect(curve[0]).toEqual([0, 0, 0, 2]);
    for (const [k, value] of [20, 5, 0, 6].entries()) expect(curve[8]?.[k]).toBeCloseTo(value, 6);
    expect(curve[4]?.[3]).toBeGreaterThan(3);
    expect(curve[4]?.[3]).toBeLessThan(5);
  });

  it('needs two points', () => {
    expect(() => drawControlCurve([[1, 2, 3]], 5)).toThrow(RangeError);
  });
});
