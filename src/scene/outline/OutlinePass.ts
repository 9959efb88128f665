import {
  AddEquation,
  BufferAttribute,
  BufferGeometry,
  Color,
  CustomBlending,
  Mesh,
  OneFactor,
  OrthographicCamera,
  type PerspectiveCamera,
  Scene,
  ShaderMaterial,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { structuresOfReference } from '#anatomy/structures.ts';
import type { DorsumState } from '#store/state.ts';
import type { Batch } from '../body/Batch.ts';
import type { StageBody } from '../body/StageBody.ts';
import { isShown } from '../body/structureStates.ts';
import { PALETTES } from '../materials/palette.ts';
import { edgeFragmentShader, edgeVertexShader, maskFragmentShader, maskVertexShader } from './outlineShaders.ts';

const SAMPLES = 4;

type Part = { readonly batch: Batch; readonly seen: Mesh; readonly whole: Mesh };

/** A second geometry over the same buffers, so that it can have a range of its own. */
const borrow = (geometry: BufferGeometry): BufferGeometry => {
  const twin = new BufferGeometry();
  for (const name of ['position', 'structure']) twin.setAttribute(name, geometry.getAttribute(name));
  twin.setIndex(geometry.index);
  return twin;
};

/**
 * The outline round what is selected: the selection is drawn into a mask, and a line laid along the mask's edge.
 * Costs nothing while nothing is selected.
 */
export class OutlinePass {
  readonly #target = new WebGLRenderTarget(1, 1, { samples: SAMPLES, depthBuffer: true });
  readonly #maskScene = new Scene();
  readonly #edgeScene = new Scene();
  readonly #edgeCamera = new OrthographicCamera(-1, 1, 1, -1, 0, 1);
  readonly #parts: readonly Part[];
  readonly #materials: readonly ShaderMaterial[];
  readonly #edgeGeometry = new BufferGeometry();
  readonly #uniforms = {
    uMask: { value: this.#target.texture },
    uPixel: { value: new Vector2() },
    uLine: { value: new Color() },
    uHalo: { value: new Color() },
  };
  readonly #size = new Vector2();
  #hasSelection = false;

  constructor(body: StageBody) {
    const uniforms = { uStates: { value: body.states.texture } };
    const shaders = { vertexShader: maskVertexShader, fragmentShader: maskFragmentShader, uniforms };
    const seen = new ShaderMaterial(shaders);
    const whole = new ShaderMaterial({
      ...shaders,
      defines: { SELECTED_ONLY: 1 },
      depthTest: false,
      depthWrite: false,
      transparent: true,
      blending: CustomBlending,
      blendEquation: AddEquation,
      blendSrc: OneFactor,
      blendDst: OneFactor,
    });
    const edge = new ShaderMaterial({
      vertexShader: edgeVertexShader,
      fragmentShader: edgeFragmentShader,
      uniforms: this.#uniforms,
      transparent: true,
      depthTest: false,
      depthWrite: false,
    });
    this.#materials = [seen, whole, edge];
    this.#parts = body.batches.map((batch) => {
      const part = { batch, seen: new Mesh(batch.geometry, seen), whole: new Mesh(borrow(batch.geometry), whole) };
      part.whole.frustumCulled = false;
      this.#maskScene.add(part.seen, part.whole);
      return part;
    });
    this.#edgeGeometry.setAttribute(
      'position',
      new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3),
    );
    const screen = new Mesh(this.#edgeGeometry, edge);
    screen.frustumCulled = false;
    this.#edgeScene.add(screen);
  }

  /** Takes over what is selected, what is on the stage, and the theme. */
  aim(state: DorsumState): void {
    const selected = new Set(state.selection === null ? [] : structuresOfReference(state.selection));
    this.#hasSelection = false;
    for (const { batch, seen, whole } of this.#parts) {
      const shown = batch.structures.filter((structure) => isShown(structure, state));
      const ranges = shown.filter(({ id }) => selected.has(id)).flatMap(({ slot }) => batch.ranges.get(slot) ?? []);
      const start = Math.min(...ranges.map((range) => range.start));
      const end = Math.max(...ranges.map((range) => range.start + range.count));
      // The skin is a veil: it covers nothing, unless it is itself what is meant.
      seen.visible = shown.length > 0 && (batch.family !== 'skin' || ranges.length > 0);
      whole.visible = ranges.length > 0;
      if (whole.visible) {
        whole.geometry.setDrawRange(start, end - start);
        this.#hasSelection = true;
      }
    }
    this.#uniforms.uLine.value.copy(PALETTES[state.theme].outline);
    this.#uniforms.uHalo.value.copy(PALETTES[state.theme].outlineHalo);
  }

  /** Lays the outline over the frame that has just been drawn. */
  render(gl: WebGLRenderer, camera: PerspectiveCamera): void {
    if (!this.#hasSelection) return;
    gl.getDrawingBufferSize(this.#size);
    if (this.#size.x !== this.#target.width || this.#size.y !== this.#target.height) {
      this.#target.setSize(this.#size.x, this.#size.y);
    }
    const ratio = gl.getPixelRatio();
    this.#uniforms.uPixel.value.set(ratio / this.#size.x, ratio / this.#size.y);
    const { autoClear } = gl;
    gl.setRenderTarget(this.#target);
    gl.setClearColor(0x000000, 0);
    gl.clear();
    gl.render(this.#maskScene, camera);
    gl.setRenderTarget(null);
    gl.autoClear = false;
    gl.render(this.#edgeScene, this.#edgeCamera);
    gl.autoClear = autoClear;
  }

  get gpuBytes(): number {
    return this.#hasSelection ? this.#target.width * this.#target.height * (SAMPLES * 8 + 4) : 0;
  }

  dispose(): void {
    this.#target.dispose();
    this.#edgeGeometry.dispose();
    for (const { whole } of this.#parts) whole.geometry.dispose();
    for (const material of this.#materials) material.dispose();
  }
}
