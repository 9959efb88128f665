import { Color, DoubleSide, Matrix4, Mesh, PlaneGeometry, ShaderMaterial, Vector3 } from 'three';
import { MM_PER_M } from '#anatomy/frame.ts';
import type { SkinSpot } from '#domain/reach/ReachDesk.ts';
import type { Theme } from '#store/state.ts';
import { ACCENT, LAID_OVER } from './laidOver.ts';

const RADIUS_MM = 11;
const LIFT_MM = 1.5;

const vertexShader = /* glsl */ `
varying vec2 vAt;
void main() {
  vAt = uv * 2.0 - 1.0;
  gl_Position = projectionMatrix * viewMatrix * modelMatrix * vec4(position, 1.0);
}
`;

const fragmentShader = /* glsl */ `
varying vec2 vAt;
uniform vec3 uLine;
uniform vec3 uHalo;
void main() {
  float far = length(vAt);
  float pixel = fwidth(far);
  float ring = 1.0 - smoothstep(0.085, 0.085 + pixel, abs(far - 0.72));
  float dot_ = 1.0 - smoothstep(0.17, 0.17 + pixel, far);
  float halo = max(1.0 - smoothstep(0.17, 0.24, abs(far - 0.72)), 1.0 - smoothstep(0.24, 0.34, far));
  float mark = max(ring, dot_);
  float alpha = max(mark, halo * 0.5) * (1.0 - smoothstep(0.94, 1.0, far));
  if (alpha < 0.01) discard;
  gl_FragColor = vec4(mix(uHalo, uLine, mark), alpha);
}
`;

const UP = new Vector3(0, 1, 0);

/** A ring and a dot on the skin where someone asked what lies beneath. Owns what it makes on the GPU. */
export class SpotMark {
  readonly mesh: Mesh;
  readonly #material: ShaderMaterial;
  readonly #uniforms = { uLine: { value: new Color() }, uHalo: { value: new Color() } };

  constructor() {
    this.#material = new ShaderMaterial({
      vertexShader,
      fragmentShader,
      uniforms: this.#uniforms,
      side: DoubleSide,
      // The spot is on the skin, whatever of the body is bare: nothing but the far side of the body may cover it.
      polygonOffset: true,
      polygonOffsetFactor: -4,
      polygonOffsetUnits: -16,
      ...LAID_OVER,
    });
    this.mesh = new Mesh(new PlaneGeometry((2 * RADIUS_MM) / MM_PER_M, (2 * RADIUS_MM) / MM_PER_M), this.#material);
    this.mesh.matrixAutoUpdate = false;
    this.mesh.renderOrder = 113;
    this.mesh.visible = false;
  }

  setTheme(theme: Theme): void {
    this.#uniforms.uLine.value.copy(ACCENT[theme].line);
    this.#uniforms.uHalo.value.copy(ACCENT[theme].halo);
  }

  show(spot: Pick<SkinSpot, 'at' | 'normal'> | null): void {
    this.mesh.visible = spot !== null;
    if (!spot) return;
    const normal = new Vector3(...spot.normal);
    const across = new Vector3().crossVectors(UP, normal);
    if (across.lengthSq() < 1e-6) across.set(1, 0, 0);
    across.normalize();
    const along = new Vector3().crossVectors(normal, across);
    const at = new Vector3(...spot.at).addScaledVector(normal, LIFT_MM).divideScalar(MM_PER_M);
    this.mesh.matrix.copy(new Matrix4().makeBasis(across, along, normal).setPosition(at));
    this.mesh.matrixWorldNeedsUpdate = true;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.#material.dispose();
  }
}
