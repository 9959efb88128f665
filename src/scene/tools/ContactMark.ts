import {
  type BufferGeometry,
  Color,
  CustomBlending,
  Group,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  SrcAlphaFactor,
  Vector2,
  Vector3,
  ZeroFactor,
} from 'three';
import { MM_PER_M } from '#anatomy/frame.ts';
import type { Theme } from '#store/state.ts';
import type { StageBody } from '../body/StageBody.ts';
import { contactVertexShader, ringFragmentShader, veilFragmentShader } from './contactShader.ts';
import type { Stand } from './standOf.ts';

/** Colours are laid over a finished picture: as the screen shows them, not as light. */
const shown = (colour: string): Color => new Color(colour).convertLinearToSRGB();

const RING: Readonly<Record<Theme, { readonly line: Color; readonly halo: Color }>> = {
  dark: { line: shown('#5fe3d6'), halo: shown('#04211f') },
  light: { line: shown('#0a6f69'), halo: shown('#f6fffd') },
};

const BLEND = {
  transparent: true,
  depthWrite: false,
  blending: CustomBlending,
  blendSrc: SrcAlphaFactor,
  blendDst: OneMinusSrcAlphaFactor,
  // Alpha stays as what lies below has left it: it marks what is selected.
  blendSrcAlpha: ZeroFactor,
  blendDstAlpha: OneFactor,
} as const;

/** How much of the veil of skin shows while the skin itself lies over the body, and while it does not. */
const VEIL = { bare: 0.5, skinned: 0 };

/**
 * What a tool does to the skin that it touches, drawn on the body's own skin even where that is peeled off: a veil of skin
 * round the tool that gives way under it, its shadow, and the border of the patch, true to size.
 */
export class ContactMark {
  readonly group = new Group();
  readonly #meshes: readonly Mesh[];
  readonly #materials: readonly ShaderMaterial[];
  readonly #uniforms = {
    uStandAt: { value: new Vector3() },
    uStandNormal: { value: new Vector3(0, 0, -1) },
    uAcross: { value: new Vector3(1, 0, 0) },
    uAlong: { value: new Vector3(0, 1, 0) },
    uPatch: { value: new Vector2() },
    uIsRigid: { value: false },
    uLift: { value: 0.03 },
    uVeil: { value: VEIL.bare },
    uShare: { value: 1 },
    uAccent: { value: new Color() },
    uHalo: { value: new Color() },
    uSkin: { value: new Color('#c08a70') },
    uShadow: { value: new Color('#1a0605') },
  };

  constructor(body: StageBody) {
    const make = (fragmentShader: string, isHidden: boolean): ShaderMaterial =>
      new ShaderMaterial({
        vertexShader: contactVertexShader,
        fragmentShader,
        uniforms: {
          ...this.#uniforms,
          ...body.materials.dent,
          uKey: body.materials.uniforms.uKey ?? { value: new Vector3() },
          uHidden: { value: isHidden ? 1 : 0 },
        },
        // The body's skin lies in the very same place.
        polygonOffset: true,
        polygonOffsetFactor: -1,
        polygonOffsetUnits: -2,
        depthTest: !isHidden,
        ...BLEND,
      });
    this.#materials = [make(veilFragmentShader, false), make(ringFragmentShader, true)];
    this.#meshes = this.#materials.map((material, order) => {
      const mesh = new Mesh(undefined, material);
      mesh.frustumCulled = false;
      mesh.matrixAutoUpdate = false;
      mesh.renderOrder = 110 + order * 10;
      this.group.add(mesh);
      return mesh;
    });
    this.follow(body);
    this.group.visible = false;
  }

  /** Takes over the body's skin, anew after it has changed its level of detail. */
  follow(body: StageBody): void {
    const skin: BufferGeometry | undefined = body.batches.find(({ family }) => family === 'skin')?.geometry;
    for (const mesh of this.#meshes) if (skin) mesh.geometry = skin;
  }

  setTheme(theme: Theme): void {
    this.#uniforms.uAccent.value.copy(RING[theme].line);
    this.#uniforms.uHalo.value.copy(RING[theme].halo);
  }

  /** Whether the skin itself is shown: then it needs no veil. */
  setSkinned(isSkinned: boolean): void {
    this.#uniforms.uVeil.value = isSkinned ? VEIL.skinned : VEIL.bare;
  }

  /** @param stand null puts the mark away @param lift how thick the tool is, metres: decides how wide its shadow is */
  place(stand: Stand | null, lift: number): void {
    this.group.visible = stand !== null;
    if (!stand) return;
    const { uStandAt, uStandNormal, uAcross, uAlong, uPatch, uIsRigid, uLift } = this.#uniforms;
    uStandAt.value.set(...stand.at);
    uStandNormal.value.set(...stand.normal);
    uAcross.value.set(...stand.across);
    uAlong.value.set(...stand.along);
    uPatch.value.set(stand.patch.halfMm / MM_PER_M, stand.halfLength);
    uIsRigid.value = stand.isRigid;
    uLift.value = lift;
  }

  dispose(): void {
    for (const material of this.#materials) material.dispose();
    this.group.clear();
  }
}
