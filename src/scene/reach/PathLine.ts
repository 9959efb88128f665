import { BufferAttribute, BufferGeometry, Color, DoubleSide, Mesh, ShaderMaterial } from 'three';
import type { TechniquePath } from '#domain/reach/techniquePath.ts';
import type { Theme } from '#store/state.ts';
import { ACCENT, LAID_OVER } from './laidOver.ts';
import { HALF_WIDTH_MM, layRibbon } from './ribbon.ts';

/** Radius of the mark at either end. */
const CAP_MM = 3;

const vertexShader = /* glsl */ `
attribute float across;
attribute float along;
varying float vAcross;
varying float vAlong;
void main() {
  vAcross = across;
  vAlong = along;
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
`;

/** A line with a soft border and a round mark at either end; what has been walked is brighter. */
const fragmentShader = /* glsl */ `
varying float vAcross;
varying float vAlong;
uniform vec3 uLine;
uniform vec3 uHalo;
uniform float uLength;
uniform float uIsClosed;
uniform float uWalked;

const float HALF_WIDTH = ${HALF_WIDTH_MM.toFixed(1)};

void main() {
  float off = abs(vAcross) * HALF_WIDTH;
  float pixel = fwidth(vAcross) * HALF_WIDTH;
  // How far outside the line's own width, and outside a round mark at its nearer end, in mm.
  float end = min(vAlong, uLength - vAlong);
  float far = off - 1.3;
  float cap = length(vec2(off, max(0.0, end - ${CAP_MM.toFixed(1)}) + max(0.0, ${CAP_MM.toFixed(1)} - end))) - ${CAP_MM.toFixed(1)};
  far = min(far, mix(cap, far, uIsClosed));
  float mark = 1.0 - smoothstep(-pixel * 0.5, pixel * 0.5, far);
  float halo = 1.0 - smoothstep(0.0, 1.1, far);
  float done = smoothstep(-0.5, 0.5, uWalked - vAlong);
  vec3 colour = mix(uHalo, mix(mix(uLine, uHalo, 0.30), uLine, done), mark);
  float alpha = max(halo * 0.5, mark * 0.96);
  if (alpha < 0.01) discard;
  gl_FragColor = vec4(colour, alpha);
}
`;

/** The line of a technique's path on the skin. Owns what it makes on the GPU. */
export class PathLine {
  readonly mesh: Mesh;
  readonly #material: ShaderMaterial;
  readonly #uniforms = {
    uLine: { value: new Color() },
    uHalo: { value: new Color() },
    uLength: { value: 0 },
    uIsClosed: { value: 0 },
    uWalked: { value: 0 },
  };
  #path: TechniquePath | null = null;

  constructor() {
    this.#material = new ShaderMaterial({
      vertexShader,
      fragmentShader,
      uniforms: this.#uniforms,
      side: DoubleSide,
      polygonOffset: true,
      polygonOffsetFactor: -2,
      polygonOffsetUnits: -4,
      ...LAID_OVER,
    });
    this.mesh = new Mesh(new BufferGeometry(), this.#material);
    this.mesh.frustumCulled = false;
    this.mesh.matrixAutoUpdate = false;
    this.mesh.renderOrder = 112;
    this.mesh.visible = false;
  }

  setTheme(theme: Theme): void {
    this.#uniforms.uLine.value.copy(ACCENT[theme].line);
    this.#uniforms.uHalo.value.copy(ACCENT[theme].halo);
  }

  /** Draws a path and how much of it has been walked; null puts the line away. */
  show(path: TechniquePath | null, walkedMm: number): void {
    this.mesh.visible = path !== null && path.samples.length > 1;
    this.#uniforms.uWalked.value = walkedMm;
    if (path === null || path === this.#path) return;
    this.#path = path;
    const { positions, across, along, indices } = layRibbon(path);
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(positions, 3));
    geometry.setAttribute('across', new BufferAttribute(across, 1));
    geometry.setAttribute('along', new BufferAttribute(along, 1));
    geometry.setIndex(new BufferAttribute(indices, 1));
    this.mesh.geometry.dispose();
    this.mesh.geometry = geometry;
    this.#uniforms.uLength.value = along.at(-1) ?? 0;
    this.#uniforms.uIsClosed.value = path.isClosed ? 1 : 0;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.#material.dispose();
  }
}
