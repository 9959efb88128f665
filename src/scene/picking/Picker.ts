import { Box3, BufferAttribute, BufferGeometry, FrontSide, type Ray, Vector3 } from 'three';
import { CENTER, MeshBVH } from 'three-mesh-bvh';
import type { BodyStructure } from '../body/BodyStructure.ts';

/** What a ray met first. `point` is in metres in the body frame. */
export type Hit = { readonly structure: BodyStructure; readonly point: Vector3; readonly distance: number };

const TIMES_KEPT = 32;

/** Finds the structure under a ray. Trees over the triangles are grown when a ray first needs them, or ahead of time by `warmUp`. */
export class Picker {
  readonly #structures: readonly BodyStructure[];
  readonly #boxes: readonly Box3[];
  readonly #trees: (MeshBVH | undefined)[] = [];
  readonly #times: number[] = [];
  readonly #entry = new Vector3();

  constructor(structures: readonly BodyStructure[]) {
    this.#structures = structures;
    this.#boxes = structures.map(({ mesh }) => new Box3().setFromArray(mesh.positions));
  }

  #treeOf(at: number): MeshBVH | undefined {
    const mesh = this.#structures[at]?.mesh;
    if (!this.#trees[at] && mesh) {
      const geometry = new BufferGeometry();
      geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
      geometry.setIndex(new BufferAttribute(mesh.index, 1));
      // Indirect: the tree keeps an order of its own and leaves the mesh as it is.
      this.#trees[at] = new MeshBVH(geometry, { indirect: true, strategy: CENTER, targetLeafSize: 12 });
    }
    return this.#trees[at];
  }

  /** Grows one tree that is still missing; false once all stand. For idle moments. */
  warmUp(): boolean {
    const missing = this.#structures.findIndex((_, at) => !this.#trees[at]);
    if (missing < 0) return false;
    this.#treeOf(missing);
    return true;
  }

  /** The first structure that a ray meets among those that may be picked; null where it meets none. */
  pick(ray: Ray, canPick: (structure: BodyStructure) => boolean): Hit | null {
    const candidates: { at: number; near: number }[] = [];
    for (let at = 0; at < this.#structures.length; at++) {
      const [structure, box] = [this.#structures[at], this.#boxes[at]];
      if (!structure || !box || !canPick(structure)) continue;
      const near = box.containsPoint(ray.origin) ? 0 : ray.intersectBox(box, this.#entry)?.distanceTo(ray.origin);
      if (near !== undefined) candidates.push({ at, near });
    }
    candidates.sort((a, b) => a.near - b.near);
    let best: Hit | null = null;
    for (const { at, near } of candidates) {
      if (best && near > best.distance) break;
      const structure = this.#structures[at];
      const met = this.#treeOf(at)?.raycastFirst(ray, FrontSide);
      if (structure && met && (!best || met.distance < best.distance)) {
        best = { structure, point: met.point, distance: met.distance };
      }
    }
    return best;
  }

  /** `pick`, its time remembered for `medianMs`. */
  pickTimed(ray: Ray, canPick: (structure: BodyStructure) => boolean): Hit | null {
    const start = performance.now();
    const hit = this.pick(ray, canPick);
    this.#times.push(performance.now() - start);
    if (this.#times.length > TIMES_KEPT) this.#times.shift();
    return hit;
  }

  /** Median time of the last timed picks; 0 before the first. */
  get medianMs(): number {
    const sorted = [...this.#times].sort((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? 0;
  }
}
