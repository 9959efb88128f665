import {
  BufferAttribute,
  BufferGeometry,
  LinearFilter,
  Mesh,
  OrthographicCamera,
  type PerspectiveCamera,
  Scene,
  ShaderMaterial,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import type { OutlinePass } from '../outline/OutlinePass.ts';
import { finishFragmentShader, finishVertexShader } from '../outline/outlineShaders.ts';

const SAMPLES = 4;
const BYTES_PER_SAMPLE = 8;
const BYTES_PER_PIXEL = 4;

/** A triangle that covers the screen, in clip space. */
export const makeScreenTriangle = (): BufferGeometry =>
  new BufferGeometry().setAttribute(
    'position',
    new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3),
  );

const makeTarget = (samples: number): WebGLRenderTarget =>
  new WebGLRenderTarget(1, 1, { samples, minFilter: LinearFilter, magFilter: LinearFilter, generateMipmaps: false });

const bytesOf = ({ width, height, samples }: WebGLRenderTarget): number =>
  width * height * (BYTES_PER_PIXEL + Math.max(1, samples) * BYTES_PER_SAMPLE);

/**
 * Paints a frame: the scene into a picture of its own, then the picture with the outline onto the canvas. A frame is
 * either sharp, with four samples a pixel, or quick: one sample, at a share of the resolution. What is selected leaves
 * its mark in the picture's alpha, so that the outline of what is seen costs no second drawing of the body.
 */
export class FramePainter {
  #sharp = makeTarget(SAMPLES);
  #quick = makeTarget(0);
  readonly #outline: OutlinePass;
  readonly #scene = new Scene();
  readonly #camera = new OrthographicCamera(-1, 1, 1, -1, 0, 1);
  readonly #geometry = makeScreenTriangle();
  readonly #material: ShaderMaterial;
  readonly #size = new Vector2();
  readonly #pixel = { value: new Vector2() };
  readonly #picture = { value: this.#sharp.texture };
  readonly #hasOutline = { value: false };

  constructor(outline: OutlinePass) {
    this.#outline = outline;
    this.#material = new ShaderMaterial({
      vertexShader: finishVertexShader,
      fragmentShader: finishFragmentShader,
      uniforms: {
        ...outline.uniforms,
        uPicture: this.#picture,
        uPixel: this.#pixel,
        uHasOutline: this.#hasOutline,
      },
      depthTest: false,
      depthWrite: false,
    });
    const screen = new Mesh(this.#geometry, this.#material);
    screen.frustumCulled = false;
    this.#scene.add(screen);
  }

  /** `share` of the full resolution; 1 paints a sharp frame, less a quick one. */
  paint(gl: WebGLRenderer, scene: Scene, camera: PerspectiveCamera, share: number): void {
    gl.getDrawingBufferSize(this.#size);
    const ratio = gl.getPixelRatio();
    this.#pixel.value.set(ratio / this.#size.x, ratio / this.#size.y);
    const target = share < 1 ? this.#quick : this.#sharp;
    const [width, height] = [Math.round(this.#size.x * share), Math.round(this.#size.y * share)];
    if (target.width !== width || target.height !== height) target.setSize(width, height);
    gl.setRenderTarget(target);
    gl.clear();
    gl.render(scene, camera);
    this.#hasOutline.value = this.#outline.render(gl, camera, width, height);
    this.#picture.value = target.texture;
    gl.setRenderTarget(null);
    gl.render(this.#scene, this.#camera);
  }

  /** Starts anew after the graphics context was lost: what was made in the lost one can no longer even be given back. */
  renew(): void {
    this.#sharp = makeTarget(SAMPLES);
    this.#quick = makeTarget(0);
    this.#outline.renew();
  }

  get gpuBytes(): number {
    return bytesOf(this.#sharp) + bytesOf(this.#quick) + this.#outline.gpuBytes;
  }

  dispose(): void {
    this.#sharp.dispose();
    this.#quick.dispose();
    this.#geometry.dispose();
    this.#material.dispose();
  }
}
