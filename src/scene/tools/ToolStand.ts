import { Group, Matrix4, Mesh, Vector3 } from 'three';
import { MM_PER_M } from '#anatomy/frame.ts';
import type { ToolShape } from '#anatomy/toolShapes.ts';
import type { Theme } from '#store/state.ts';
import type { StageBody } from '../body/StageBody.ts';
import { geometryBytes } from '../rendering/gpuMemory.ts';
import { ContactMark } from './ContactMark.ts';
import { handOf } from './heldAhead.ts';
import type { LoadedTools } from './loadTools.ts';
import { isRolling, shapeOfContact } from './shapeOfContact.ts';
import { type Stand, standOf } from './standOf.ts';
import { canFade, ToolMaterials } from './ToolMaterials.ts';
import type { ToolPlace } from './ToolPlace.ts';

/** Width of the brim of a dent, metres: how far round the tool tissue gives way. */
const BRIM_M = 0.004;
/** Solid tools are drawn with what is solid, arms that fade after the backdrop. */
const SOLID_ORDER = 45;
const FADING_ORDER = 115;

/**
 * The tool on the stage: drawn where it stands, pressed into the body, with the mark that it makes. Owns what it makes on
 * the GPU but the loaded geometries, which are used again by the next stage.
 */
export class ToolStand {
  readonly group = new Group();
  readonly mark: ContactMark;
  readonly #body: StageBody;
  readonly #tools: LoadedTools;
  readonly #materials: ToolMaterials;
  readonly #stand = new Group();
  readonly #spin = new Group();
  readonly #shapes = new Map<ToolShape, Group>();
  readonly #turn = new Matrix4();

  constructor(tools: LoadedTools, body: StageBody) {
    this.#body = body;
    this.#tools = tools;
    this.#materials = new ToolMaterials(body.materials.uniforms);
    this.mark = new ContactMark(body);
    this.#spin.matrixAutoUpdate = false;
    this.#stand.matrixAutoUpdate = false;
    this.#stand.add(this.#spin);
    this.group.add(this.#stand, this.mark.group);
  }

  setTheme(theme: Theme): void {
    this.mark.setTheme(theme);
  }

  /** Puts the tool somewhere, or away. The body is dented by the frame that is drawn next. */
  place(place: ToolPlace | null): void {
    const shape = place && shapeOfContact(place.contact);
    const stand = place && standOf(place);
    this.#dent(stand);
    this.#stand.visible = shape !== null;
    const lift = place && 'radiusMm' in place.contact ? place.contact.radiusMm / MM_PER_M : 0.025;
    this.mark.place(stand, lift);
    if (!place || !stand || !shape) return;
    for (const [id, group] of this.#shapes) group.visible = id === shape;
    this.#shape(shape).visible = true;
    this.#materials.stand.uStandAt.value.set(...stand.at);
    this.#materials.stand.uStandNormal.value.set(...stand.normal);
    this.#materials.radius.uRadius.value = stand.radius;
    this.#materials.upward.uRib.value.set(...stand.along);
    const across = new Vector3(...stand.across);
    // A left hand is a right one seen in a mirror.
    if (handOf(place) === 'left') across.negate();
    this.#stand.matrix.makeBasis(across, new Vector3(...stand.along), new Vector3(...stand.normal));
    this.#stand.matrix.setPosition(...stand.tip);
    this.#stand.matrixWorldNeedsUpdate = true;
    const turn = isRolling(shape) ? -stand.rolled / stand.radius : 0;
    this.#spin.matrix
      .makeTranslation(0, 0, stand.radius)
      .multiply(this.#turn.makeRotationX(turn))
      .multiply(new Matrix4().makeTranslation(0, 0, -stand.radius));
    this.#spin.matrixWorldNeedsUpdate = true;
  }

  #shape(shape: ToolShape): Group {
    const known = this.#shapes.get(shape);
    if (known) return known;
    const group = new Group();
    for (const { finish, geometry } of this.#tools.get(shape) ?? []) {
      for (const isFading of canFade(finish) ? [false, true] : [false]) {
        const mesh = new Mesh(geometry, this.#materials.get(shape, finish, isFading));
        mesh.renderOrder = isFading ? FADING_ORDER : SOLID_ORDER;
        group.add(mesh);
      }
    }
    this.#spin.add(group);
    this.#shapes.set(shape, group);
    return group;
  }

  #dent(stand: Stand | null): void {
    const { uDentAt, uDentNormal, uDentAxis, uDentSize } = this.#body.materials.dent;
    if (!stand) {
      uDentSize.value.w = 0;
      return;
    }
    uDentAt.value.set(...stand.at);
    uDentNormal.value.set(...stand.normal);
    uDentAxis.value.set(...stand.across);
    uDentSize.value.set(stand.radius, stand.halfLength, stand.indent, BRIM_M);
  }

  get gpuBytes(): number {
    return [...this.#tools.values()].flat().reduce((sum, { geometry }) => sum + geometryBytes(geometry), 0);
  }

  dispose(): void {
    this.#dent(null);
    this.mark.dispose();
    this.#materials.dispose();
    for (const { geometry } of [...this.#tools.values()].flat()) geometry.dispose();
    this.group.clear();
  }
}
