import { describe, expect, it } from 'vitest';
import { parseStructureId, STRUCTURE_IDS } from '#anatomy/structures.ts';
import { countComponents } from '#geometry/components.ts';
import { areaOf, countOpenEdges, smallestTriangleArea, volumeOf } from '#geometry/measureMesh.ts';
import { weldVertices } from '#geometry/weldVertices.ts';
import { structure } from './support/bodyUnderTest.ts';

/** Muscles that run in slips of their own from bone to bone, and the cartilages of ten ribs. */
const IN_PIECES = new Set([
  'costal-cartilage',
  'iliocostalis-lumborum',
  'iliocostalis-thoracis',
  'iliocostalis-cervicis',
  'longissimus-thoracis',
  'longissimus-cervicis',
  'longissimus-capitis',
  'spinalis-thoracis',
  'spinalis-cervicis',
  'semispinalis-capitis',
  'semispinalis-cervicis',
  'semispinalis-thoracis',
  'multifidus',
  'quadratus-lumborum',
]);

/** The shortest edges of the lattice that positions lie on span a triangle of 0.0019 mm². */
const NO_AREA_MM2 = 1e-6;

describe.each(STRUCTURE_IDS.map((id) => [id]))('the surface of %s', (id) => {
  const welded = () => {
    const { positions, indices } = structure(id).mesh;
    const place = weldVertices(positions);
    return { positions, indices: indices.map((v) => place[v] as number) };
  };

  it('is closed: every edge has one triangle on each side', () => {
    expect(countOpenEdges(welded())).toBe(0);
  });

  it('is in one piece, or in slips where the structure is', () => {
    const pieces = countComponents(welded());
    if (IN_PIECES.has(parseStructureId(id)?.part.id ?? '')) expect(pieces).toBeGreaterThanOrEqual(1);
    else expect(pieces).toBe(1);
  });

  it('faces outward and holds a volume', () => {
    const mesh = structure(id).mesh;
    expect(volumeOf(mesh)).toBeGreaterThan(0);
    expect(volumeOf(mesh) / areaOf(mesh)).toBeGreaterThan(0.2);
  });

  it('has no triangle without area', () => {
    expect(smallestTriangleArea(structure(id).mesh)).toBeGreaterThan(NO_AREA_MM2);
  });

  it('has normals of unit length that agree with its faces', () => {
    const { positions, normals, indices } = structure(id).mesh;
    let agreeing = 0;
    let all = 0;
    for (let i = 0; i < indices.length; i += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => (indices[i + k] as number) * 3) as [number, number, number];
      const edge = (to: number, k: number) => (positions[to + k] as number) - (positions[a + k] as number);
      const face = [
        edge(b, 1) * edge(c, 2) - edge(b, 2) * edge(c, 1),
        edge(b, 2) * edge(c, 0) - edge(b, 0) * edge(c, 2),
        edge(b, 0) * edge(c, 1) - edge(b, 1) * edge(c, 0),
      ] as const;
      const mean = [0, 1, 2].map((k) => [a, b, c].reduce((sum, v) => sum + (normals[v + k] as number), 0));
      const area = Math.hypot(...face);
      all += area;
      if (face.reduce((sum, f, k) => sum + f * (mean[k] as number), 0) > 0) agreeing += area;
    }
    // Where a sheet ends bluntly, its ends share the normals of both faces; everything else agrees.
    expect(agreeing / all).toBeGreaterThan(0.75);
  });
});
