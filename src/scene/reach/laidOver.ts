import { Color, CustomBlending, OneFactor, OneMinusSrcAlphaFactor, SrcAlphaFactor, ZeroFactor } from 'three';
import type { Theme } from '#store/state.ts';

/** Blending for what is laid over the finished body: alpha stays as it was, for it marks what is selected. */
export const LAID_OVER = {
  transparent: true,
  depthWrite: false,
  blending: CustomBlending,
  blendSrc: SrcAlphaFactor,
  blendDst: OneMinusSrcAlphaFactor,
  blendSrcAlpha: ZeroFactor,
  blendDstAlpha: OneFactor,
} as const;

const shown = (colour: string): Color => new Color(colour).convertLinearToSRGB();

/** The accent of tools and what sets it off, as the screen shows them. */
export const ACCENT: Readonly<Record<Theme, { readonly line: Color; readonly halo: Color }>> = {
  dark: { line: shown('#5fe3d6'), halo: shown('#04211f') },
  light: { line: shown('#0a6f69'), halo: shown('#f6fffd') },
};
