import { Color, type ColorRepresentation } from 'three';
import type { Theme } from '#store/state.ts';

/** Light and paint of the stage under a theme. Lamp colours are linear and may exceed 1. */
export type Palette = {
  readonly key: Color;
  readonly fill: Color;
  readonly rim: Color;
  readonly sky: Color;
  readonly ground: Color;
  /** Light that runs round inside the skin, seen at its rim. */
  readonly skinRim: Color;
  /** What steps back mixes with, and by how much. */
  readonly back: Color;
  readonly backShare: number;
  readonly backdropCentre: Color;
  readonly backdropEdge: Color;
  readonly amber: Color;
  readonly red: Color;
  /** Line round what is selected, and the soft counter-line that sets it off. */
  readonly outline: Color;
  readonly outlineHalo: Color;
};

const lamp = (colour: ColorRepresentation, strength: number): Color => new Color(colour).multiplyScalar(strength);

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  dark: {
    key: lamp('#fff0df', 1.55),
    fill: lamp('#cdd6f2', 0.26),
    rim: lamp('#e9ecf6', 0.6),
    sky: lamp('#c6d4f2', 0.15),
    ground: lamp('#5d4a44', 0.12),
    skinRim: lamp('#ff9d78', 0.55),
    back: new Color('#20262e'),
    backShare: 0.34,
    backdropCentre: new Color('#252b34'),
    backdropEdge: new Color('#0f1216'),
    amber: new Color('#ffb23e'),
    red: new Color('#c4201c'),
    outline: new Color('#fff6ea'),
    outlineHalo: new Color('#0a0706'),
  },
  light: {
    key: lamp('#fff6ea', 1.5),
    fill: lamp('#e9ecfa', 0.32),
    rim: lamp('#ffffff', 0.5),
    sky: lamp('#f4f1ee', 0.28),
    ground: lamp('#b79f90', 0.22),
    skinRim: lamp('#ffb094', 0.05),
    back: new Color('#d6cdc2'),
    backShare: 0.26,
    backdropCentre: new Color('#f7f3ec'),
    backdropEdge: new Color('#ddd5c9'),
    amber: new Color('#ffa51f'),
    red: new Color('#b81c18'),
    outline: new Color('#2a0f0b'),
    outlineHalo: new Color('#fffaf2'),
  },
};
