/**
 * Layers of the back from outside in, and the peel depth at which each is taken off:
 * a layer is seen while `peel <= LAYERS.indexOf(layer)`. Skin is index 0, the skeleton index 5.
 */
export const LAYERS = ['skin', 'superficial', 'intermediate', 'deep', 'deepest', 'skeleton'] as const;

export type Layer = (typeof LAYERS)[number];

/** How much is taken off: 0 nothing (skin on) … 5 all muscle. */
export type Peel = 0 | 1 | 2 | 3 | 4 | 5;

export const PEEL_MIN: Peel = 0;
export const PEEL_MAX: Peel = 5;
/** The first view: skin off, superficial muscles bare. */
export const PEEL_DEFAULT: Peel = 1;

/** Whether a layer is still on the body at a peel depth. */
export const isLayerShown = (layer: Layer, peel: Peel): boolean => LAYERS.indexOf(layer) >= peel;

export const isPeel = (n: number): n is Peel => Number.isInteger(n) && n >= PEEL_MIN && n <= PEEL_MAX;
