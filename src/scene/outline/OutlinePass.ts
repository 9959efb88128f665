import {
  BufferGeometry,
  Color,
  LinearFilter,
  Mesh,
  type PerspectiveCamera,
  Scene,
  ShaderMaterial,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { structuresOfReference } from '#anatomy/structures.ts';
import type { DorsumState } from '#store/state.ts';
import type { Batch } from '../body/Batch.ts';
import type { StageBody } from '../body/StageBody.ts';
import { isShown } from '../body/structureStates.ts';
import { PALETTES } from '../materials/palette.ts';
import { joinRanges } from './joinRanges.ts';
import { maskFragmentShader, maskVertexShader } from './outlineShaders.ts';

type Part = { readonly batch: Batch; readonly mesh: Mesh };

/** A second geometry over the same buffers, so that it can have a range of its own. */
const borrow = (geometry: BufferGeometry): BufferGeometry => {
  const twin = new BufferGeometry();
  for (const name of ['position', 'structure']) twin.setAttribute(name, geometry.getAttribute(name));
  twin.setIndex(geometry.index);
  return twin;
};

const makeMaskTarget = (): WebGLRenderTarget =>
  new WebGLRenderTarget(1, 1, {
    depthBuffer: false,
    minFilter: LinearFilter,
    magFilter: LinearFilter,
    generateMipmaps: false,
  });

/** Colours are laid over a finished picture: as the screen shows them, not as light. */
const copyAsShown = (to: Color, from: Color): void => {
  to.copy(from).convertLinearToSRGB();
};

/**
 * The mask of what is selected, wherever it lies: what is covered is hinted at by it. Only the selection itself is
 * drawn; nothing while nothing is selected.
 */
export class OutlinePass {
  #target = makeMaskTarget();
  readonly #scene = new Scene();
  #parts: readonly Part[] = [];
  readonly #materials: readonly ShaderMaterial[];
  readonly uniforms = {
    uMask: { value: this.#target.texture },
    uLine: { value: new Color() },
    uHalo: { value: new Color() },
  };
  #hasSelection = false;

  constructor(body: StageBody) {
    const make = (defines: Record<string, number>): ShaderMaterial =>
      new ShaderMaterial({
        vertexShader: maskVertexShader,
        fragmentShader: maskFragmentShader,
        uniforms: { uStates: { value: body.states.texture } },
        defines,
        depthTest: false,
        depthWrite: false,
      });
    const solid = make({});
    const veil = make({ IS_VEIL: 1 });
    this.#materials = [solid, veil];
    this.take(body);
  }

  /** Takes over the body's batches anew after it has changed its level of detail. */
  take({ batches }: StageBody): void {
    for (const { mesh } of this.#parts) mesh.geometry.dispose();
    this.#scene.clear();
    const [solid, veil] = this.#materials;
    this.#parts = batches.map((batch) => {
      const material = batch.family === 'skin' ? veil : solid;
      // A list of materials makes each of the geometry's groups a piece of its own.
      const mesh = new Mesh(borrow(batch.geometry), material ? [material] : []);
      mesh.frustumCulled = false;
      this.#scene.add(mesh);
      return { batch, mesh };
    });
  }

  /** Takes over what is selected, what is on the stage, and the theme. */
  aim(state: DorsumState): void {
    const selected = new Set(state.selection === null ? [] : structuresOfReference(state.selection));
    this.#hasSelection = false;
    for (const { batch, mesh } of this.#parts) {
      const ranges = batch.structures
        .filter((structure) => selected.has(structure.id) && isShown(structure, state))
        .flatMap(({ slot }) => batch.ranges.get(slot) ?? []);
      const pieces = joinRanges(ranges);
      mesh.visible = ranges.length > 0;
      if (!mesh.visible) continue;
      mesh.geometry.clearGroups();
      for (const { start, count } of pieces) mesh.geometry.addGroup(start, count, 0);
      this.#hasSelection = true;
    }
    copyAsShown(this.uniforms.uLine.value, PALETTES[state.theme].outline);
    copyAsShown(this.uniforms.uHalo.value, PALETTES[state.theme].outlineHalo);
  }

  /** Draws the mask at a size in device pixels; false where there is nothing to outline. */
  render(gl: WebGLRenderer, camera: PerspectiveCamera, width: number, height: number): boolean {
    if (!this.#hasSelection) return false;
    if (this.#target.width !== width || this.#target.height !== height) this.#target.setSize(width, height);
    gl.setRenderTarget(this.#target);
    gl.clear();
    gl.render(this.#scene, camera);
    return true;
  }

  /** Starts anew after the graphics context was lost. */
  renew(): void {
    this.#target = makeMaskTarget();
    this.uniforms.uMask.value = this.#target.texture;
  }

  get gpuBytes(): number {
    return this.#target.width * this.#target.height * 4;
  }

  dispose(): void {
    this.#target.dispose();
    for (const { mesh } of this.#parts) mesh.geometry.dispose();
    for (const material of this.#materials) material.dispose();
  }
}
