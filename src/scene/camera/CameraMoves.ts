import { type PerspectiveCamera, Vector3 } from 'three';
import type { Vec3 } from '#anatomy/frame.ts';
import { structuresOfReference } from '#anatomy/structures.ts';
import type { ViewName } from '#anatomy/views.ts';
import type { DorsumState } from '#store/state.ts';
import type { StageBody } from '../body/StageBody.ts';
import { isShown } from '../body/structureStates.ts';
import type { Motion } from '../rendering/Motion.ts';
import { cornersOf, framePoints, VIEW_DIRECTIONS } from './frameView.ts';
import { centreShift, freeArea, type Insets, type StageSize } from './Insets.ts';
import type { StageControls } from './StageControls.ts';
import { isLow, windowAround } from './windowAround.ts';

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
/** Time in which the middle of the view gives way to a panel. */
const SHIFT_S = 0.22;
const KEY_ORBIT_RAD = Math.PI / 24;
const KEY_ZOOM = 0.85;
const KEY_PAN = 0.06;
/** A closer look keeps at least this distance, so that a small bone is still seen among its neighbours. */
const CLOSEST_M = 0.55;

/** All that moves the camera but the hand on the canvas. */
export class CameraMoves {
  readonly #body: StageBody;
  readonly #camera: PerspectiveCamera;
  readonly #motion: Motion;
  readonly #invalidate: () => void;
  #controls: StageControls | null = null;
  #size: StageSize = { width: 1, height: 1 };
  #insets: Insets = NO_INSETS;
  readonly #shift = { x: 0, y: 0 };
  #isPlaced = false;
  #hasJumped = false;
  /** The named view that the camera still holds; null once a hand has moved it. */
  #held: ViewName | null = null;

  /** `invalidate` asks for a frame: moves that do not ease tell nobody of themselves. */
  constructor(body: StageBody, camera: PerspectiveCamera, motion: Motion, invalidate: () => void) {
    this.#body = body;
    this.#camera = camera;
    this.#motion = motion;
    this.#invalidate = invalidate;
  }

  take(controls: StageControls): void {
    this.#controls = controls;
  }

  /** Whether the camera stands where a view put it. */
  get isPlaced(): boolean {
    return this.#isPlaced;
  }

  /** Whether the camera was put somewhere at once since this was last asked: such a frame is looked at, not passed through. */
  takeJump(): boolean {
    const hasJumped = this.#hasJumped;
    this.#hasJumped = false;
    return hasJumped;
  }

  markTouched(): void {
    this.#held = null;
  }

  /**
   * Takes over the stage's size and what panels cover. A named view that nobody has touched is fitted anew; where a panel
   * leaves little height, to the part of the back round what is selected.
   */
  resize(size: StageSize, insets: Insets, selection: string | null): void {
    const hasSize = size.width !== this.#size.width || size.height !== this.#size.height;
    this.#size = size;
    this.#insets = insets;
    const isEased = this.#isPlaced && !hasSize && !this.#motion.isStill && !this.#motion.isSlow;
    if (!isEased) this.#jumpShift();
    if (!this.#held) return;
    const selected = this.#cornersOf(selection);
    const isPart = selected.length > 0 && isLow(freeArea(size, insets).height, size.height);
    const points = isPart ? windowAround(this.#wholeBack(), selected) : this.#wholeBack();
    this.#place(points, VIEW_DIRECTIONS[this.#held], isEased, 0.02, 0);
    if (!isEased) this.#settle();
  }

  #jumpShift(): void {
    Object.assign(this.#shift, centreShift(this.#size, this.#insets));
    this.#applyShift();
  }

  #applyShift(): void {
    const { width, height } = this.#size;
    this.#camera.setViewOffset(width, height, -this.#shift.x, -this.#shift.y, width, height);
    if (!this.#controls) return;
    this.#controls.shift.x = (2 * this.#shift.x) / width;
    this.#controls.shift.y = (-2 * this.#shift.y) / height;
  }

  /** Lets the middle of the view ease towards the middle of the free area; true while it is on its way. */
  easeShift(elapsedS: number): boolean {
    const goal = centreShift(this.#size, this.#insets);
    const [dx, dy] = [goal.x - this.#shift.x, goal.y - this.#shift.y];
    if (dx === 0 && dy === 0) return false;
    const share = 1 - Math.exp(-Math.min(elapsedS, 0.1) / (SHIFT_S / 3));
    const isNear = Math.hypot(dx, dy) < 0.5;
    this.#shift.x = isNear ? goal.x : this.#shift.x + dx * share;
    this.#shift.y = isNear ? goal.y : this.#shift.y + dy * share;
    this.#applyShift();
    return !isNear;
  }

  /** Points that a whole-back view must hold: the corners of every structure but the skin, which would only add air. */
  #wholeBack(): Vec3[] {
    const inner = this.#body.structures.filter((structure) => structure.facts.tissue !== 'skin');
    return (inner.length > 0 ? inner : this.#body.structures).flatMap(({ facts }) => cornersOf(facts.bounds));
  }

  #cornersOf(reference: string | null): Vec3[] {
    if (reference === null) return [];
    const found = structuresOfReference(reference).flatMap((id) => this.#body.find(id) ?? []);
    return found.flatMap(({ facts }) => cornersOf(facts.bounds));
  }

  #place(points: readonly Vec3[], direction: Vec3, isEased: boolean, margin: number, closestM: number): void {
    if (!this.#controls) return;
    const framing = framePoints(points, direction, this.#size, this.#insets, margin);
    const stretch = Math.max(1, closestM / framing.distance);
    const [p, t] = [framing.position, framing.target];
    this.#controls.normalizeRotations();
    this.#controls.setLookAt(
      t[0] + (p[0] - t[0]) * stretch,
      t[1] + (p[1] - t[1]) * stretch,
      t[2] + (p[2] - t[2]) * stretch,
      t[0],
      t[1],
      t[2],
      isEased && this.#isPlaced && !this.#motion.isStill,
    );
    this.#isPlaced = true;
    this.#invalidate();
  }

  /** Moves to a named view of the whole back. */
  goTo(view: ViewName, isEased: boolean): void {
    this.#held = view;
    this.#place(this.#wholeBack(), VIEW_DIRECTIONS[view], isEased, 0.02, 0);
    if (!isEased) this.#settle();
  }

  /** Looks closer at what is selected, from where the camera stands, or from behind if it stands on the far side. */
  lookCloser(state: DorsumState): void {
    if (!this.#controls || state.selection === null) return;
    const selected = structuresOfReference(state.selection).flatMap((id) => this.#body.find(id) ?? []);
    const seen = selected.filter((structure) => isShown(structure, state));
    const points = (seen.length > 0 ? seen : selected).flatMap(({ facts }) => cornersOf(facts.bounds));
    if (points.length === 0) return;
    const from = this.#controls.getPosition(new Vector3()).sub(this.#controls.getTarget(new Vector3()));
    const meanX = points.reduce((sum, point) => sum + point[0], 0) / points.length;
    const isFarSide = from.z > 0 || (Math.abs(meanX) > 0.03 && meanX * from.x < 0 && Math.abs(from.x) > -from.z);
    const direction: Vec3 = isFarSide ? VIEW_DIRECTIONS.posterior : [from.x, from.y, from.z];
    this.#held = null;
    this.#place(points, direction, true, 0.12, CLOSEST_M);
  }

  /** Unit vector from what is looked at towards the camera, body frame. */
  get towardsCamera(): Vec3 {
    if (!this.#controls) return VIEW_DIRECTIONS.posterior;
    const from = this.#controls.getPosition(new Vector3()).sub(this.#controls.getTarget(new Vector3())).normalize();
    return [from.x, from.y, from.z];
  }

  /** Moves to where all points (metres, body frame) are seen from a direction; eased where things may ease. */
  show(points: readonly Vec3[], direction: Vec3): void {
    if (!this.#controls || points.length === 0) return;
    this.#held = null;
    this.#place(points, direction, true, 0.06, CLOSEST_M);
    if (this.#motion.isStill) this.#settle();
  }

  orbit(stepsLeft: number, stepsUp: number): void {
    this.#held = null;
    void this.#controls?.rotate(stepsLeft * KEY_ORBIT_RAD, stepsUp * KEY_ORBIT_RAD, !this.#motion.isStill);
    this.#invalidate();
  }

  pan(stepsRight: number, stepsDown: number): void {
    if (!this.#controls) return;
    this.#held = null;
    const step = KEY_PAN * this.#controls.distance;
    void this.#controls.truck(stepsRight * step, stepsDown * step, !this.#motion.isStill);
    this.#invalidate();
  }

  /** Positive steps come closer. */
  zoom(steps: number): void {
    if (!this.#controls) return;
    this.#held = null;
    void this.#controls.dollyTo(this.#controls.distance * KEY_ZOOM ** steps, !this.#motion.isStill);
    this.#invalidate();
  }

  /** Ends every move at its goal and brings the camera there now. */
  settle(): void {
    const controls = this.#controls;
    if (!controls) return;
    const [p, t] = [controls.getPosition(new Vector3(), true), controls.getTarget(new Vector3(), true)];
    void controls.setLookAt(p.x, p.y, p.z, t.x, t.y, t.z, false);
    this.#invalidate();
    this.#settle();
  }

  #settle(): void {
    this.#hasJumped = true;
    this.#jumpShift();
    this.#controls?.update(0);
    this.#camera.updateMatrixWorld();
  }
}
