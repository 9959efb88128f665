import {
  CustomBlending,
  FrontSide,
  type IUniform,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  SrcAlphaFactor,
  Vector2,
  Vector3,
  Vector4,
  ZeroFactor,
} from 'three';
import type { ToolFinish, ToolShape } from '#anatomy/toolShapes.ts';
import { lookOf } from './toolLooks.ts';
import { toolFragmentShader, toolVertexShader } from './toolShader.ts';

const DEFINES: Partial<Record<`${ToolShape}--${ToolFinish}` | ToolFinish, Record<string, number>>> = {
  foam: { IS_FOAM: 1 },
  pads: { IS_PADS: 1 },
  'massager--rubber': { IS_RIBBED: 1 },
  felt: { IS_FELT: 1 },
  skin: { IS_SKIN: 1 },
  'lacrosse-ball--rubber': { IS_MOULDED: 1 },
};

/** Metres from the contact between which an arm fades out: a hand is shown, not the person it belongs to. */
const FADE_M = new Vector2(0.17, 0.29);

/** Arms go on beyond what is shown of them: they fade out. */
export const canFade = (finish: ToolFinish): boolean => finish === 'skin';

/** The materials of tools, made when first asked for. All share the body's lamps and the place where the tool stands. */
export class ToolMaterials {
  readonly #lamps: Readonly<Record<string, IUniform>>;
  readonly #alpha: 0 | 1;
  readonly #made = new Map<string, ShaderMaterial>();
  /** Where the tool stands: metres, body frame. */
  readonly stand = { uStandAt: { value: new Vector3() }, uStandNormal: { value: new Vector3(0, 0, -1) } };
  readonly radius = { uRadius: { value: 0.03 } };
  /** The tool's own upward direction on the stage: ribs of a handle are stacked along it. */
  readonly upward = { uRib: { value: new Vector3(0, 1, 0) } };

  /**
   * @param lamps the body's uniforms: light and grain
   * @param alpha what solid tools leave in the picture's alpha: 0 where alpha marks what is selected, 1 on a clear canvas
   */
  constructor(lamps: Readonly<Record<string, IUniform>>, alpha: 0 | 1 = 0) {
    this.#lamps = lamps;
    this.#alpha = alpha;
  }

  /** @param isFading the part of an arm that fades out, drawn over the solid rest */
  get(shape: ToolShape, finish: ToolFinish, isFading = false): ShaderMaterial {
    const key = `${shape}--${finish}` as const;
    const known = this.#made.get(`${key}-${isFading}`);
    if (known) return known;
    const look = lookOf(shape, finish);
    const defines = { ...(DEFINES[key] ?? DEFINES[finish]), ...(isFading && { FADES: 1 }) };
    const material = new ShaderMaterial({
      vertexShader: toolVertexShader,
      fragmentShader: toolFragmentShader,
      defines,
      side: FrontSide,
      uniforms: {
        ...this.#lamps,
        ...this.stand,
        ...this.radius,
        ...this.upward,
        uColour: { value: look.colour },
        uSecond: { value: look.second },
        uFinish: { value: new Vector4(look.roughness, look.gloss, look.wrap, look.rim) },
        uAlpha: { value: this.#alpha },
        uBump: { value: look.bump },
        uFade: { value: canFade(finish) ? FADE_M : new Vector2() },
      },
      ...(isFading && {
        transparent: true,
        depthWrite: false,
        // Alpha stays as what lies behind has left it: it marks what is selected.
        blending: CustomBlending,
        blendSrc: SrcAlphaFactor,
        blendDst: OneMinusSrcAlphaFactor,
        blendSrcAlpha: this.#alpha === 0 ? ZeroFactor : OneFactor,
        blendDstAlpha: this.#alpha === 0 ? OneFactor : OneMinusSrcAlphaFactor,
      }),
    });
    this.#made.set(`${key}-${isFading}`, material);
    return material;
  }

  dispose(): void {
    for (const material of this.#made.values()) material.dispose();
    this.#made.clear();
  }
}
