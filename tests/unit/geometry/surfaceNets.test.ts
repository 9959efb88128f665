import { describe, expect, it } from 'vitest';
import { countComponents, keepLargestComponent } from '#geometry/components.ts';
import { ellipsoid } from '#geometry/ellipsoid.ts';
import { areaOf, boundsOfMesh, countOpenEdges, volumeOf } from '#geometry/measureMesh.ts';
import { valueNoise } from '#geometry/noise.ts';
import { projectOnSurface } from '#geometry/projectOnSurface.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { surfaceNets } from '#geometry/surfaceNets.ts';

const cube = (half: number): BoundedSdf['bounds'] => ({ min: [-half, -half, -half], max: [half, half, half] });

const sphere = (radius: number): BoundedSdf => ({
  sdf: (x, y, z) => Math.hypot(x, y, z) - radius,
  bounds: cube(radius + 3),
});

describe('surface nets', () => {
  it('close a sphere, wound outward, with its volume and area within 1 %', () => {
    const mesh = surfaceNets(sphere(20), 1);
    expect(countOpenEdges(mesh)).toBe(0);
    expect(Math.abs(volumeOf(mesh) / ((4 / 3) * Math.PI * 20 ** 3) - 1)).toBeLessThan(0.01);
    expect(Math.abs(areaOf(mesh) / (4 * Math.PI * 20 ** 2) - 1)).toBeLessThan(0.01);
  });

  it('give the same sphere wherever the blocks of the grid fall', () => {
    const { sdf } = sphere(9);
    const shifted: BoundedSdf = { sdf, bounds: { min: [-13.7, -12.1, -30.3], max: [40, 12, 11] } };
    const mesh = surfaceNets(shifted, 0.7);
    expect(countOpenEdges(mesh)).toBe(0);
    expect(Math.abs(volumeOf(mesh) / ((4 / 3) * Math.PI * 9 ** 3) - 1)).toBeLessThan(0.01);
  });

  it('stay closed where a rough field brings several sheets into one cell', () => {
    const rough: BoundedSdf = {
      sdf: (x, y, z) => 0.5 * valueNoise(x / 2.3, y / 2.3, z / 2.3) + 0.05 * (Math.hypot(x, y, z) - 12),
      bounds: cube(24),
    };
    const mesh = surfaceNets(rough, 1);
    expect(countComponents(mesh)).toBeGreaterThan(1);
    const open = countOpenEdges(mesh);
    expect(open / (mesh.indices.length / 2)).toBeLessThan(0.001);
  });

  it('keep two bodies apart that touch across a cell', () => {
    const near: BoundedSdf = {
      sdf: (x, y, z) => Math.min(Math.hypot(x - 5.3, y, z) - 5, Math.hypot(x + 5.3, y, z) - 5),
      bounds: cube(13),
    };
    const mesh = surfaceNets(near, 1);
    expect(countOpenEdges(mesh)).toBe(0);
    expect(countComponents(mesh)).toBe(2);
  });
});

describe('projecting on the surface', () => {
  it('puts vertices on an ellipsoid and gives them its outward unit normals', () => {
    const egg = ellipsoid([0, 0, 0], [12, 8, 6]);
    const mesh = projectOnSurface(surfaceNets({ sdf: egg.sdf, bounds: cube(15) }, 1), egg.sdf, 0.35);
    for (let i = 0; i < mesh.positions.length; i += 3) {
      const [x = 0, y = 0, z = 0] = mesh.positions.subarray(i, i + 3);
      const [nx = 0, ny = 0, nz = 0] = mesh.normals.subarray(i, i + 3);
      expect(Math.abs(Math.hypot(x / 12, y / 8, z / 6) - 1)).toBeLessThan(0.004);
      expect(Math.hypot(nx, ny, nz)).toBeCloseTo(1, 5);
      expect(nx * x + ny * y + nz * z).toBeGreaterThan(0);
    }
  });
});

describe('the largest piece', () => {
  it('is what is left of a body and a speck', () => {
    const withSpeck: BoundedSdf = {
      sdf: (x, y, z) => Math.min(Math.hypot(x, y, z) - 6, Math.hypot(x - 12, y, z) - 1.5),
      bounds: cube(16),
    };
    const mesh = surfaceNets(withSpeck, 0.8);
    expect(countComponents(mesh)).toBe(2);
    const kept = keepLargestComponent(mesh);
    expect(countComponents(kept)).toBe(1);
    expect(boundsOfMesh(kept).max[0]).toBeLessThan(7);
    expect(kept.positions.length).toBeLessThan(mesh.positions.length);
  });
});
