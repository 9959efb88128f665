import { type DataTexture, Group, Mesh, type WebGLRenderer } from 'three';
import { isLayerShown } from '#anatomy/layers.ts';
import type { ModelManifest } from '#anatomy/manifest.ts';
import type { StructureId } from '#anatomy/structures.ts';
import type { DorsumState } from '#store/state.ts';
import type { LoadedBody } from '../loading/LoadedBody.ts';
import { TissueMaterials } from '../materials/TissueMaterials.ts';
import { makeZoneTable } from '../materials/zoneTexture.ts';
import { Picker } from '../picking/Picker.ts';
import { geometryBytes } from '../rendering/gpuMemory.ts';
import { isSoftwareRenderer } from '../rendering/isSoftwareRenderer.ts';
import type { Batch } from './Batch.ts';
import type { BodyStructure } from './BodyStructure.ts';
import { StateTexture } from './StateTexture.ts';
import { fillTraits, makeTraitTexture } from './traitTexture.ts';
import { ZoneFlash } from './ZoneFlash.ts';
import { zoneGlowOf, zoneStrengthOf } from './zoneLook.ts';

/** Anisotropic filtering beyond this costs more than it shows; without a graphics card, far more. */
const MAX_ANISOTROPY = 8;
const MAX_SOFTWARE_ANISOTROPY = 2;

/** Time in which the avoid zone's paint comes, goes or lights up, and the colours of reach come or go. */
const ZONE_EASE_S = 0.2;

const approach = (from: number, to: number, step: number): number => from + Math.max(-step, Math.min(step, to - from));

/**
 * The body as it stands on the stage: its batches, materials, states and picker. Owns what it makes on the GPU.
 * It can change its level of detail while it stands: states, materials and all that others hold of it stay.
 */
export class StageBody {
  readonly manifest: ModelManifest;
  readonly states: StateTexture;
  readonly materials: TissueMaterials;
  readonly group = new Group();
  readonly #zoneGoal = { strength: 1, glow: 0 };
  readonly #flash = new ZoneFlash();
  #heatGoal = 0;
  readonly #traits: DataTexture;
  #loaded: LoadedBody;
  #picker: Picker;
  #byId: ReadonlyMap<StructureId, BodyStructure> = new Map();
  #meshes: { readonly mesh: Mesh; readonly batch: Batch }[] = [];

  constructor(loaded: LoadedBody, renderer: WebGLRenderer) {
    const { manifest, structures } = loaded;
    this.manifest = manifest;
    this.states = new StateTexture(structures);
    this.#traits = makeTraitTexture(structures.length);
    this.materials = new TissueMaterials({
      states: this.states.texture,
      traits: this.#traits,
      zone: makeZoneTable(manifest.spine),
      anisotropy: Math.min(
        isSoftwareRenderer(renderer) ? MAX_SOFTWARE_ANISOTROPY : MAX_ANISOTROPY,
        renderer.capabilities.getMaxAnisotropy(),
      ),
    });
    this.#loaded = loaded;
    this.#picker = new Picker(structures);
    this.#lay(loaded);
  }

  /**
   * Changes to another level of detail of the same model, from one frame to the next. `aim` must follow.
   */
  take(loaded: LoadedBody): void {
    for (const batch of this.batches) batch.geometry.dispose();
    this.group.clear();
    this.#loaded = loaded;
    this.#picker = new Picker(loaded.structures);
    this.#lay(loaded);
  }

  #lay({ structures, batches }: LoadedBody): void {
    this.#byId = new Map(structures.map((structure) => [structure.id, structure]));
    this.#meshes = [];
    fillTraits(this.#traits, structures, batches);
    // What lies outside is drawn first: it spares the costly shading of all that it covers.
    batches.forEach((batch, order) => {
      this.#add(batch, this.materials.byFamily[batch.family], batch.family === 'skin' ? 101 : order);
      if (batch.family === 'skin') this.#add(batch, this.materials.skinDepth, 100);
    });
  }

  #add(batch: Batch, material: Mesh['material'], renderOrder: number): void {
    const mesh = new Mesh(batch.geometry, material);
    mesh.name = `${batch.layer}-${batch.family}`;
    mesh.renderOrder = renderOrder;
    mesh.matrixAutoUpdate = false;
    this.group.add(mesh);
    this.#meshes.push({ mesh, batch });
  }

  /** What stands on the stage; the same slots at every level of detail. */
  get loaded(): LoadedBody {
    return this.#loaded;
  }

  get structures(): readonly BodyStructure[] {
    return this.#loaded.structures;
  }

  get batches(): readonly Batch[] {
    return this.#loaded.batches;
  }

  get picker(): Picker {
    return this.#picker;
  }

  find(id: StructureId): BodyStructure | undefined {
    return this.#byId.get(id);
  }

  /**
   * Colours structures by the scale of reach: one byte a slot, as `StateTexture.setHeat` takes it. Null lets the colours
   * go. `aim` must follow.
   */
  setHeat(heat: Uint8Array | null): void {
    this.#heatGoal = heat ? 1 : 0;
    // What fades keeps its place on the scale until it is gone.
    if (heat) this.states.setHeat(heat);
  }

  /** Takes over what the store says about peel, hiding, hovering and selection. */
  aim(state: DorsumState, isInstant: boolean): void {
    this.states.aim(state, isInstant);
    this.#zoneGoal.strength = zoneStrengthOf(state);
    this.#zoneGoal.glow = zoneGlowOf(state);
    this.materials.setSkinOver(isLayerShown('skin', state.peel) && !state.hidden.includes('skin'));
    this.#flash.aim(state.refusal !== null, isInstant);
    if (isInstant) {
      this.materials.setZone(this.#zoneGoal.strength, this.#zoneGoal.glow);
      this.materials.setHeat(this.#heatGoal);
    }
    // Where something was hidden by name, what it covered may come into sight.
    const isWhole = state.hidden.length > 0;
    for (const { mesh, batch } of this.#meshes) {
      mesh.visible = isLayerShown(batch.layer, state.peel);
      batch.geometry.setDrawRange(0, isWhole ? Infinity : (batch.seenEntries[state.peel] ?? Infinity));
    }
  }

  /** Eases colours and paint on by a frame's time; true while anything is still on its way. */
  advance(elapsedS: number): boolean {
    const isColouring = this.states.advance(elapsedS);
    const { zoneStrength, zoneGlow } = this.materials;
    const step = elapsedS / ZONE_EASE_S;
    const strength = approach(zoneStrength, this.#zoneGoal.strength, step);
    const isFlashing = this.#flash.advance(elapsedS);
    const glow = approach(zoneGlow, this.#zoneGoal.glow * this.#flash.level, step);
    const heat = approach(this.materials.heat, this.#heatGoal, step);
    this.materials.setZone(strength, glow);
    this.materials.setHeat(heat);
    return (
      isColouring ||
      isFlashing ||
      heat !== this.#heatGoal ||
      strength !== this.#zoneGoal.strength ||
      glow !== this.#zoneGoal.glow
    );
  }

  get gpuBytes(): number {
    return (
      this.batches.reduce((sum, batch) => sum + geometryBytes(batch.geometry), 0) +
      this.materials.textureBytes +
      this.structures.length * 4
    );
  }

  dispose(): void {
    for (const batch of this.batches) batch.geometry.dispose();
    this.materials.dispose();
    this.states.dispose();
    this.group.clear();
  }
}
