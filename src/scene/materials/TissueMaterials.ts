import {
  Color,
  CustomBlending,
  type DataTexture,
  FrontSide,
  type IUniform,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  SrcAlphaFactor,
  type Texture,
  Vector3,
  ZeroFactor,
} from 'three';
import { HEAT_COLOURS } from '#domain/reach/heatScale.ts';
import type { Theme } from '#store/state.ts';
import type { MaterialFamily } from '../body/materialFamily.ts';
import { textureBytes } from '../rendering/gpuMemory.ts';
import { boneFragmentShader } from './boneShader.ts';
import { makeDent } from './dent.ts';
import { fibreFragmentShader } from './fibreShader.ts';
import { makeGrainTexture } from './grainTexture.ts';
import { PALETTES } from './palette.ts';
import { makePatinaTexture } from './patinaTexture.ts';
import { sceneColour } from './sceneColour.ts';
import { skinFragmentShader } from './skinShader.ts';
import { makeStrandTexture } from './strandTexture.ts';
import { vertexShader } from './vertexShader.ts';
import type { ZoneTable } from './zoneTexture.ts';

/** How much of the fine drawing the shaders do. */
export type Detail = 'low' | 'high';

type Sources = {
  readonly states: Texture;
  readonly traits: DataTexture;
  readonly zone: ZoneTable;
  readonly anisotropy: number;
};

/** Skin that a tool may touch, as it stands on the page. */
const TOUCH_FREE = [64, 168, 150] as const;

const UP = new Vector3(0, 1, 0);

/** The stage's materials; all share one set of uniforms, so that light and zone are set in one place. */
export class TissueMaterials {
  readonly uniforms: Readonly<Record<string, IUniform>>;
  readonly byFamily: Readonly<Record<MaterialFamily, ShaderMaterial>>;
  /** Writes the skin's depth before its colour, so that only the nearest fold of the shell is seen. */
  readonly skinDepth: ShaderMaterial;
  /** Where a tool is pressed in. */
  readonly dent = makeDent();
  readonly #textures: readonly Texture[];
  readonly #key = new Vector3();
  readonly #fill = new Vector3();
  readonly #rim = new Vector3();
  readonly #hasDetail: IUniform<boolean> = { value: true };
  readonly #zoneStrength: IUniform<number> = { value: 1 };
  readonly #zoneUnderSkin: IUniform<number> = { value: 1 };
  readonly #zoneGlow: IUniform<number> = { value: 0 };
  readonly #heat: IUniform<number> = { value: 0 };
  readonly #colours = {
    uKeyColour: { value: new Color() },
    uFillColour: { value: new Color() },
    uRimColour: { value: new Color() },
    uSkyColour: { value: new Color() },
    uGroundColour: { value: new Color() },
    uSkinRim: { value: new Color() },
    uBackColour: { value: new Color() },
    uBackShare: { value: 0 },
    uZoneAmber: { value: new Color() },
    uZoneRed: { value: new Color() },
  };

  constructor({ states, traits, zone, anisotropy }: Sources) {
    const strands = makeStrandTexture(anisotropy);
    const patina = makePatinaTexture(anisotropy);
    const grain = makeGrainTexture();
    this.#textures = [strands, patina, grain, zone.texture, traits];
    this.uniforms = {
      uStates: { value: states },
      uTraits: { value: traits },
      uStrands: { value: strands },
      uPatina: { value: patina },
      uGrain: { value: grain },
      uZone: { value: zone.texture },
      uZoneSpan: { value: new Vector3(zone.top, zone.bottom, zone.reach) },
      uHasDetail: this.#hasDetail,
      uHeat: this.#heat,
      uHeatRamp: { value: HEAT_COLOURS.map(sceneColour) },
      uTouchFree: { value: sceneColour(TOUCH_FREE) },
      uZoneStrength: this.#zoneStrength,
      uZoneUnderSkin: this.#zoneUnderSkin,
      uZoneGlow: this.#zoneGlow,
      uKey: { value: this.#key },
      uFill: { value: this.#fill },
      uRim: { value: this.#rim },
      ...this.#colours,
      ...this.dent,
    };
    const make = (
      fragmentShader: string,
      extra: ConstructorParameters<typeof ShaderMaterial>[0] = {},
    ): ShaderMaterial =>
      new ShaderMaterial({ uniforms: { ...this.uniforms }, vertexShader, fragmentShader, side: FrontSide, ...extra });
    this.byFamily = {
      fibre: make(fibreFragmentShader, { defines: { HAS_FIBRES: 1 } }),
      bone: make(boneFragmentShader),
      skin: make(skinFragmentShader, {
        defines: { HAS_TOUCH: 1 },
        transparent: true,
        depthWrite: false,
        // As usual for colour; alpha stays as what lies below has left it.
        blending: CustomBlending,
        blendSrc: SrcAlphaFactor,
        blendDst: OneMinusSrcAlphaFactor,
        blendSrcAlpha: ZeroFactor,
        blendDstAlpha: OneFactor,
      }),
    };
    this.skinDepth = make('void main() { gl_FragColor = vec4(0.0); }', { colorWrite: false });
  }

  setTheme(theme: Theme): void {
    const palette = PALETTES[theme];
    this.#colours.uKeyColour.value.copy(palette.key);
    this.#colours.uFillColour.value.copy(palette.fill);
    this.#colours.uRimColour.value.copy(palette.rim);
    this.#colours.uSkyColour.value.copy(palette.sky);
    this.#colours.uGroundColour.value.copy(palette.ground);
    this.#colours.uSkinRim.value.copy(palette.skinRim);
    this.#colours.uBackColour.value.copy(palette.back);
    this.#colours.uBackShare.value = palette.backShare;
    this.#colours.uZoneAmber.value.copy(palette.amber);
    this.#colours.uZoneRed.value.copy(palette.red);
  }

  /** `low` leaves out what is only seen close by: the weave of fascia and the finest grain of bone. */
  setDetail(detail: Detail): void {
    this.#hasDetail.value = detail === 'high';
  }

  /** Stands the lamps round the viewer: `towardsCamera` and `right` are directions in the body frame. */
  standLamps(towardsCamera: Vector3, right: Vector3): void {
    const place = (lampAt: Vector3, sideways: number, upwards: number, forwards: number): void => {
      lampAt.copy(right).multiplyScalar(sideways).addScaledVector(UP, upwards).addScaledVector(towardsCamera, forwards);
      lampAt.normalize();
    };
    place(this.#key, -0.8, 0.9, 0.95);
    place(this.#fill, 1.15, 0.1, 0.6);
    place(this.#rim, 0.75, 0.9, -0.55);
  }

  setZone(strength: number, glow: number): void {
    this.#zoneStrength.value = strength;
    this.#zoneGlow.value = glow;
  }

  /** How much of the scale of reach shows, 0…1. */
  setHeat(strength: number): void {
    this.#heat.value = strength;
  }

  get heat(): number {
    return this.#heat.value;
  }

  /** While skin lies over the body the zone is painted on it alone: two paints, one seen through the other, would blur. */
  setSkinOver(isOver: boolean): void {
    this.#zoneUnderSkin.value = isOver ? 0 : 1;
  }

  get zoneStrength(): number {
    return this.#zoneStrength.value;
  }

  get zoneGlow(): number {
    return this.#zoneGlow.value;
  }

  get textureBytes(): number {
    return this.#textures.reduce((sum, texture) => sum + textureBytes(texture), 0);
  }

  dispose(): void {
    for (const material of Object.values(this.byFamily)) material.dispose();
    this.skinDepth.dispose();
    for (const texture of this.#textures) texture.dispose();
  }
}
