import {
  Box3,
  Color,
  Group,
  Matrix4,
  Mesh,
  PerspectiveCamera,
  Scene,
  ShaderMaterial,
  Vector3,
  WebGLRenderer,
} from 'three';
import type { Posture } from '#anatomy/postures.ts';
import type { Side } from '#anatomy/sides.ts';
import type { ToolShape } from '#anatomy/toolShapes.ts';
import type { Theme } from '#store/state.ts';
import type { LoadedTools } from '../tools/loadTools.ts';
import { ToolMaterials } from '../tools/ToolMaterials.ts';
import { FigureLight } from './FigureLight.ts';
import { figureFragmentShader, figureVertexShader } from './figureShader.ts';
import { Ground } from './Ground.ts';
import type { LoadedFigure } from './loadFigure.ts';
import { hasOwnHand, hasWall } from './postureOfTechnique.ts';

/** What the figure shows. */
export type FigureSubject = {
  readonly posture: Posture;
  readonly side: Side;
  /** The tool under the back or in the hand; null where the figure's own hand is the tool. */
  readonly shape: ToolShape | null;
};

const FIELD_OF_VIEW_DEG = 22;
/** From where it is looked at: the side of the tool, a little from above and from the feet. */
const LOOK_FROM = new Vector3(0.92, 0.34, 0.42).normalize();
/** Where the back itself must be seen. */
const LOOK_FROM_BEHIND = new Vector3(0.74, 0.26, -0.62).normalize();
const FROM_BEHIND: ReadonlySet<Posture> = new Set([
  'hands-on-lower-back',
  'sitting-with-cane',
  'sitting-hand-over-shoulder',
]);
const MARGIN = 1.06;

const CLAY: Readonly<Record<Theme, Color>> = { light: new Color('#c9b8a6'), dark: new Color('#b9aa9b') };
const SEAT: Readonly<Record<Theme, Color>> = { light: new Color('#b3aca2'), dark: new Color('#545d68') };
const ACCENT: Readonly<Record<Theme, Color>> = { light: new Color('#0f9a90'), dark: new Color('#35d0c2') };

/** Draws the whole person in a posture with the tool in its place, on a canvas of its own. It draws when told to. */
export class FigureStage {
  readonly #gl: WebGLRenderer;
  readonly #scene = new Scene();
  readonly #camera = new PerspectiveCamera(FIELD_OF_VIEW_DEG, 1, 0.1, 30);
  readonly #light = new FigureLight();
  readonly #spot = { uSpot: { value: new Vector3() }, uAccent: { value: new Color() } };
  readonly #clay = { value: new Color() };
  readonly #seat = { value: new Color() };
  readonly #materials: { readonly body: ShaderMaterial; readonly seat: ShaderMaterial };
  readonly #toolMaterials = new ToolMaterials(this.#light.uniforms, 1);
  readonly #floor = new Ground();
  readonly #wall = new Ground();
  readonly #person = new Group();
  readonly #still = new Group();
  readonly #bounds = new Box3();
  readonly #figure: LoadedFigure;
  readonly #tools: LoadedTools;
  #from = LOOK_FROM;

  constructor(canvas: HTMLCanvasElement, figure: LoadedFigure, tools: LoadedTools) {
    this.#figure = figure;
    this.#tools = tools;
    this.#gl = new WebGLRenderer({ canvas, antialias: true, alpha: true, premultipliedAlpha: false });
    this.#gl.setClearColor(0x000000, 0);
    const make = (colour: { value: Color }, glow: number): ShaderMaterial =>
      new ShaderMaterial({
        vertexShader: figureVertexShader,
        fragmentShader: figureFragmentShader,
        uniforms: { ...this.#light.uniforms, ...this.#spot, uColour: colour, uGlow: { value: glow } },
      });
    this.#materials = { body: make(this.#clay, 1), seat: make(this.#seat, 0) };
    this.#scene.add(this.#floor.mesh, this.#wall.mesh, this.#person, this.#still);
  }

  setTheme(theme: Theme): void {
    this.#light.setTheme(theme);
    this.#spot.uAccent.value.copy(ACCENT[theme]);
    this.#clay.value.copy(CLAY[theme]);
    this.#seat.value.copy(SEAT[theme]);
    this.#floor.setTheme(theme);
    this.#wall.setTheme(theme);
  }

  /** Sets the figure up. False where this posture was not loaded: then nothing is shown. */
  show({ posture, side, shape }: FigureSubject): boolean {
    this.#person.clear();
    this.#still.clear();
    const loaded = this.#figure.get(posture);
    if (!loaded) return false;
    const flip = side === 'right' ? -1 : 1;
    const body = new Mesh(loaded.body, this.#materials.body);
    body.scale.x = flip;
    this.#person.add(body);
    if (loaded.seat) this.#still.add(new Mesh(loaded.seat, this.#materials.seat));

    const spot = new Matrix4().makeScale(flip, 1, 1).multiply(loaded.spot);
    const at = new Vector3().setFromMatrixPosition(spot);
    const outward = new Vector3().setFromMatrixColumn(spot, 2);
    this.#spot.uSpot.value.copy(at);
    this.#toolMaterials.stand.uStandAt.value.copy(at);
    this.#toolMaterials.stand.uStandNormal.value.copy(outward);
    const tool = new Group();
    tool.matrixAutoUpdate = false;
    tool.matrix.copy(spot);
    for (const { finish, geometry } of (shape && !hasOwnHand(posture) && this.#tools.get(shape)) || []) {
      geometry.computeBoundingBox();
      this.#toolMaterials.radius.uRadius.value = (geometry.boundingBox?.max.z ?? 0.06) / 2;
      for (const isFading of finish === 'skin' ? [false, true] : [false])
        tool.add(new Mesh(geometry, this.#toolMaterials.get(shape as ToolShape, finish, isFading)));
    }
    this.#still.add(tool);
    this.#scene.updateMatrixWorld(true);
    this.#bounds.setFromObject(this.#person).union(new Box3().setFromObject(this.#still));
    this.#layGround(posture, tool);
    this.#from = FROM_BEHIND.has(posture) ? LOOK_FROM_BEHIND.clone() : LOOK_FROM.clone();
    this.#from.x *= flip;
    return true;
  }

  #layGround(posture: Posture, tool: Group): void {
    const middle = this.#bounds.getCenter(new Vector3());
    this.#floor.lay(new Vector3(middle.x, 0, middle.z), new Vector3(0, 1, 0));
    this.#wall.mesh.visible = hasWall(posture);
    if (!hasWall(posture)) return;
    const back = new Box3().setFromObject(tool).min.z;
    this.#wall.lay(new Vector3(middle.x, middle.y, back), new Vector3(0, 0, 1));
  }

  /** Draws it. @param width, height CSS px */
  draw(width: number, height: number, pixelRatio: number): void {
    this.#gl.setPixelRatio(pixelRatio);
    this.#gl.setSize(width, height, false);
    this.#aim(width / Math.max(1, height));
    const wall = this.#wall.mesh.visible;
    this.#wall.mesh.visible = false;
    this.#floor.shade(this.#gl, this.#scene);
    if (wall) {
      this.#floor.mesh.visible = false;
      this.#wall.shade(this.#gl, this.#scene);
      this.#floor.mesh.visible = true;
    }
    this.#gl.render(this.#scene, this.#camera);
  }

  #aim(aspect: number): void {
    const camera = this.#camera;
    camera.aspect = aspect;
    camera.updateProjectionMatrix();
    const middle = this.#bounds.getCenter(new Vector3());
    camera.position.copy(middle).add(this.#from);
    camera.lookAt(middle);
    camera.updateMatrixWorld();
    const right = new Vector3().setFromMatrixColumn(camera.matrixWorld, 0);
    const up = new Vector3().setFromMatrixColumn(camera.matrixWorld, 1);
    const slope = Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360) / MARGIN;
    let distance = 0;
    for (let corner = 0; corner < 8; corner++) {
      const { min, max } = this.#bounds;
      const off = new Vector3(corner & 1 ? max.x : min.x, corner & 2 ? max.y : min.y, corner & 4 ? max.z : min.z).sub(
        middle,
      );
      const depth = off.dot(this.#from);
      distance = Math.max(
        distance,
        depth + Math.abs(off.dot(up)) / slope,
        depth + Math.abs(off.dot(right)) / (slope * aspect),
      );
    }
    camera.position.copy(middle).addScaledVector(this.#from, distance);
    camera.updateMatrixWorld();
    this.#light.stand(camera);
  }

  dispose(): void {
    this.#person.clear();
    this.#still.clear();
    for (const { body, seat } of this.#figure.values()) {
      body.dispose();
      seat?.dispose();
    }
    for (const { geometry } of [...this.#tools.values()].flat()) geometry.dispose();
    this.#materials.body.dispose();
    this.#materials.seat.dispose();
    this.#toolMaterials.dispose();
    this.#floor.dispose();
    this.#wall.dispose();
    this.#light.dispose();
    this.#gl.dispose();
  }
}
