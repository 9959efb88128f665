import { describe, expect, it } from 'vitest';
import { nodeOfTool, parseToolNode, TOOL_SHAPES } from '#anatomy/toolShapes.ts';
import { boundsOfMesh, countOpenEdges, volumeOf } from '#geometry/measureMesh.ts';
import { meshTool } from '#model/tools/buildTools.ts';
import { describeTools } from '#model/tools/toolShapes.ts';

const described = describeTools();
const meshed = new Map(
  [...described].map(([shape, solids]) => [
    shape,
    meshTool(shape, solids).map(([name, { mesh, open }]) => ({ name, mesh, open })),
  ]),
);

const wholeBounds = (shape: (typeof TOOL_SHAPES)[number]) => {
  const boxes = (meshed.get(shape) ?? []).map(({ mesh }) => boundsOfMesh(mesh));
  const axis = (k: 0 | 1 | 2) => ({
    from: Math.min(...boxes.map(({ min }) => min[k])),
    to: Math.max(...boxes.map(({ max }) => max[k])),
  });
  return { x: axis(0), y: axis(1), z: axis(2) };
};
const span = ({ from, to }: { from: number; to: number }): number => to - from;

describe('tools', () => {
  it('makes every shape', () => {
    expect([...described.keys()]).toEqual([...TOOL_SHAPES]);
  });

  it.each(TOOL_SHAPES)('%s is closed, faces outward and is packed with unit normals', (shape) => {
    for (const { mesh, open } of meshed.get(shape) ?? []) {
      expect(countOpenEdges(mesh)).toBe(0);
      expect(volumeOf(mesh)).toBeGreaterThan(0);
      expect(open.every((value) => value >= 0 && value <= 1)).toBe(true);
      for (let i = 0; i < mesh.normals.length; i += 3) {
        const length = Math.hypot(mesh.normals[i] ?? 0, mesh.normals[i + 1] ?? 0, mesh.normals[i + 2] ?? 0);
        expect(Math.abs(length - 1)).toBeLessThan(1e-4);
      }
    }
  });

  it.each(TOOL_SHAPES)('%s touches the skin at its own origin and reaches no deeper', (shape) => {
    const solids = described.get(shape) ?? [];
    const nearest = Math.min(...solids.map(({ solid }) => Math.abs(solid.sdf(0, 0, 0))));
    expect(nearest).toBeLessThan(3);
    // Beside the contact a hand may lie a little lower than its pressing thumb: the skin is soft.
    expect(wholeBounds(shape).z.from).toBeGreaterThan(shape === 'cane' ? -400 : -14);
  });

  it('is as large as the records say', () => {
    const ball = wholeBounds('lacrosse-ball');
    for (const axis of [ball.x, ball.y, ball.z]) expect(span(axis)).toBeCloseTo(63.8, 0);
    expect(span(wholeBounds('tennis-ball').x)).toBeCloseTo(66.6, 0);
    expect(span(wholeBounds('smooth-roller').x)).toBeCloseTo(450, 0);
    expect(span(wholeBounds('smooth-roller').z)).toBeCloseTo(152, 0);
    expect(Math.abs(span(wholeBounds('grid-roller').x) - 330)).toBeLessThan(5);
    expect(Math.abs(span(wholeBounds('grid-roller').z) - 130)).toBeLessThan(2);
    expect(Math.abs(span(wholeBounds('cane').y) - 635)).toBeLessThan(25);
  });

  it('leaves the grid roller hollow', () => {
    for (const { solid } of described.get('grid-roller') ?? []) expect(solid.sdf(0, 0, 65)).toBeGreaterThan(20);
  });

  it('gives a hand the length of a hand and five nails', () => {
    const nails = meshed.get('fingers')?.find(({ name }) => name === nodeOfTool('fingers', 'nail'));
    expect(nails).toBeDefined();
    const { y } = wholeBounds('fingers');
    expect(span(y)).toBeGreaterThan(188);
  });

  it('names nodes so that a reader finds shape and finish again', () => {
    for (const [shape, meshes] of meshed) {
      for (const { name } of meshes) expect(parseToolNode(name)?.shape).toBe(shape);
    }
    expect(parseToolNode('scapula-l')).toBeNull();
    expect(parseToolNode('cane--gold')).toBeNull();
  });
});
