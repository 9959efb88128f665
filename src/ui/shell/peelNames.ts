import { LAYERS, type Layer, type Peel } from '#anatomy/layers.ts';

const NAMES: Readonly<Record<Layer, string>> = {
  skin: 'Skin on',
  superficial: 'Superficial',
  intermediate: 'Intermediate',
  deep: 'Deep',
  deepest: 'Deepest',
  skeleton: 'Skeleton',
};

/** The name of what lies bare at a peel depth. */
export const peelName = (peel: Peel): string => NAMES[LAYERS[peel] ?? 'skin'];
