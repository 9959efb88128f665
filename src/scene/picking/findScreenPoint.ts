import { type Camera, Vector3 } from 'three';
import type { BodyStructure } from '../body/BodyStructure.ts';
import type { PagePoint } from '../StageHandle.ts';
import { projectToPage } from './screenRay.ts';

const SAMPLES = 420;
/** How far round a point the same structure must be hit for it to be a comfortable target, in CSS px. */
const COMFORT_PX = [6, 3, 0];

/** Whether the page shows the canvas itself there, with nothing laid over it. */
const isBare = ({ x, y }: PagePoint, canvas: HTMLElement): boolean =>
  x >= 0 && y >= 0 && x < innerWidth && y < innerHeight && document.elementFromPoint(x, y) === canvas;

/** Middles of triangles that face the camera, spread evenly over the structure, as whole CSS px. */
const candidatePoints = ({ mesh }: BodyStructure, canvas: HTMLElement, camera: Camera): PagePoint[] => {
  const { positions, normals, index } = mesh;
  const eye = camera.getWorldPosition(new Vector3());
  const middle = new Vector3();
  const normal = new Vector3();
  const corner = new Vector3();
  const triangles = index.length / 3;
  const stride = Math.max(1, Math.floor(triangles / SAMPLES));
  const found = new Map<string, PagePoint>();
  for (let t = 0; t < triangles; t += stride) {
    middle.set(0, 0, 0);
    normal.set(0, 0, 0);
    for (let k = 0; k < 3; k++) {
      const vertex = index[t * 3 + k] ?? 0;
      middle.addScaledVector(corner.fromArray(positions, vertex * 3), 1 / 3);
      normal.add(corner.fromArray(normals, vertex * 3));
    }
    if (normal.dot(corner.copy(eye).sub(middle)) <= 0) continue;
    const page = projectToPage([middle.x, middle.y, middle.z], canvas, camera);
    const point = { x: Math.round(page.x), y: Math.round(page.y) };
    found.set(`${point.x},${point.y}`, point);
  }
  return [...found.values()];
};

/**
 * A point of the page where a structure is seen and hit: tried with `hits`, the very picking that the pointer uses,
 * and with what the page lays over the canvas. Points with room round them come before narrow ones, and of
 * those the one nearest to the middle of all that is seen. Null where the structure cannot be hit.
 */
export const findScreenPoint = (
  structure: BodyStructure,
  canvas: HTMLElement,
  camera: Camera,
  hits: (point: PagePoint) => boolean,
): PagePoint | null => {
  const seen = candidatePoints(structure, canvas, camera).filter((point) => isBare(point, canvas) && hits(point));
  if (seen.length === 0) return null;
  const middle = {
    x: seen.reduce((sum, { x }) => sum + x, 0) / seen.length,
    y: seen.reduce((sum, { y }) => sum + y, 0) / seen.length,
  };
  seen.sort((a, b) => Math.hypot(a.x - middle.x, a.y - middle.y) - Math.hypot(b.x - middle.x, b.y - middle.y));
  for (const room of COMFORT_PX) {
    const offsets =
      room === 0 ? [] : [[room, 0] as const, [-room, 0] as const, [0, room] as const, [0, -room] as const];
    const best = seen.find(({ x, y }) => offsets.every(([dx, dy]) => hits({ x: x + dx, y: y + dy })));
    if (best) return best;
  }
  return null;
};
