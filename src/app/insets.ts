/** CSS pixels that panels cover at each edge of the window; the stage frames the body in what they leave. */
export type Insets = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

export const isSameInsets = (a: Insets, b: Insets): boolean =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
