import {
  Color,
  DoubleSide,
  Mesh,
  OrthographicCamera,
  PlaneGeometry,
  type Scene,
  ShaderMaterial,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import type { Theme } from '#store/state.ts';
import { groundFragmentShader, groundVertexShader, silhouetteFragmentShader } from './figureShader.ts';

/** Half the side of the square of ground, metres. */
const HALF_M = 1.15;
/** What stands higher above the ground throws no shade on it, metres. */
const HEIGHT_M = 0.42;
const SHADE_PIXELS = 256;

const LOOKS: Readonly<Record<Theme, { readonly colour: Color; readonly strength: number; readonly plate: number }>> = {
  light: { colour: new Color('#7d6f62'), strength: 0.5, plate: 0.1 },
  dark: { colour: new Color('#6d7a8a'), strength: 0.7, plate: 0.1 },
};

/** Floor or wall: a soft plate with the shade of what is close to it. */
export class Ground {
  readonly mesh: Mesh;
  readonly #target = new WebGLRenderTarget(SHADE_PIXELS, SHADE_PIXELS);
  readonly #camera = new OrthographicCamera(-HALF_M, HALF_M, HALF_M, -HALF_M, 0, HEIGHT_M);
  readonly #silhouette = new ShaderMaterial({ fragmentShader: silhouetteFragmentShader, side: DoubleSide });
  readonly #uniforms = {
    uShade: { value: this.#target.texture },
    uGround: { value: new Color() },
    uStrength: { value: 0.8 },
    uPlate: { value: 0.1 },
  };

  constructor() {
    const material = new ShaderMaterial({
      vertexShader: groundVertexShader,
      fragmentShader: groundFragmentShader,
      uniforms: this.#uniforms,
      transparent: true,
      depthWrite: false,
    });
    this.mesh = new Mesh(new PlaneGeometry(2 * HALF_M, 2 * HALF_M), material);
    this.mesh.renderOrder = -1;
  }

  setTheme(theme: Theme): void {
    const { colour, strength, plate } = LOOKS[theme];
    this.#uniforms.uGround.value.copy(colour).convertLinearToSRGB();
    this.#uniforms.uStrength.value = strength;
    this.#uniforms.uPlate.value = plate;
  }

  /** Lays the ground at a place, facing along `normal`, the figure on that side of it. */
  lay(at: Vector3, normal: Vector3): void {
    this.mesh.position.copy(at);
    this.mesh.lookAt(at.clone().add(normal));
    this.mesh.updateMatrixWorld();
  }

  /** Draws the shade of a scene as seen from within the ground. */
  shade(gl: WebGLRenderer, scene: Scene): void {
    const normal = new Vector3(0, 0, 1).applyQuaternion(this.mesh.quaternion);
    const { position } = this.mesh;
    this.#camera.up.set(0, 1, 0).applyQuaternion(this.mesh.quaternion);
    // It looks from behind the ground at what lies on it, so that left and right change places: the scale takes it back.
    this.#camera.position.copy(position);
    this.#camera.lookAt(position.clone().add(normal));
    this.#camera.left = HALF_M;
    this.#camera.right = -HALF_M;
    this.#camera.updateProjectionMatrix();
    this.mesh.visible = false;
    scene.overrideMaterial = this.#silhouette;
    gl.setRenderTarget(this.#target);
    gl.setClearColor(0x000000, 1);
    gl.clear();
    gl.render(scene, this.#camera);
    gl.setRenderTarget(null);
    gl.setClearColor(0x000000, 0);
    scene.overrideMaterial = null;
    this.mesh.visible = true;
  }

  dispose(): void {
    this.#target.dispose();
    this.#silhouette.dispose();
    this.mesh.geometry.dispose();
    (this.mesh.material as ShaderMaterial).dispose();
  }
}
