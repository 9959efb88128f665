import { Color } from 'three';
import type { ToolFinish, ToolShape } from '#anatomy/toolShapes.ts';

/** How light falls on a finish: see `Surface` of the studio's light. */
export type ToolLook = {
  readonly colour: Color;
  /** Seams, worn edges, the other colour of a speckle. */
  readonly second: Color;
  readonly roughness: number;
  readonly gloss: number;
  /** How far light wraps round: foam and felt let it in. */
  readonly wrap: number;
  readonly rim: number;
  /** How uneven the surface is. */
  readonly bump: number;
};

const look = (
  [colour, second]: readonly [string, string],
  [roughness, gloss]: readonly [number, number],
  [wrap, rim, bump]: readonly [number, number, number],
): ToolLook => ({ colour: new Color(colour), second: new Color(second), roughness, gloss, wrap, rim, bump });

const LOOKS: Readonly<Record<ToolFinish, ToolLook>> = {
  foam: look(['#3f6f78', '#2c525b'], [0.86, 0.35], [0.3, 0.5, 0.16]),
  pads: look(['#3a3f46', '#2b2f35'], [0.72, 0.55], [0.22, 0.6, 0.07]),
  rubber: look(['#1d9a8d', '#12766c'], [0.4, 1.1], [0.22, 0.6, 0.012]),
  felt: look(['#cfd83a', '#f3f1dc'], [0.95, 0.1], [0.42, 1.3, 0.5]),
  plastic: look(['#177f78', '#0e5f5a'], [0.3, 1.6], [0.14, 0.6, 0]),
  shell: look(['#4a5058', '#33383f'], [0.36, 1.3], [0.12, 0.7, 0.01]),
  grip: look(['#30343a', '#24272c'], [0.62, 0.7], [0.2, 0.7, 0.05]),
  skin: look(['#c58a6c', '#a8654c'], [0.55, 0.75], [0.4, 0.7, 0.035]),
  nail: look(['#d9a692', '#e6c3b4'], [0.3, 1.4], [0.35, 0.6, 0]),
};

/** Where a shape departs from its finish. */
const OWN: Partial<Record<`${ToolShape}--${ToolFinish}`, ToolLook>> = {
  'massager--rubber': look(['#12867d', '#0c625b'], [0.55, 0.8], [0.2, 0.6, 0.03]),
  'grid-roller--shell': look(['#15867e', '#0f6660'], [0.4, 1.1], [0.14, 0.6, 0.01]),
};

export const lookOf = (shape: ToolShape, finish: ToolFinish): ToolLook => OWN[`${shape}--${finish}`] ?? LOOKS[finish];
