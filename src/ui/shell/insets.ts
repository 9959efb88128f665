/** CSS px of the window that panels cover, from each of its edges. */
export type Insets = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

export type Edge = keyof Insets;

/** Where a panel lies, CSS px from the window's upper left corner. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The body needs this much room to be worth framing; panels that leave less are taken to lie over it. */
const LEAST_FREE_PX = 200;

const coverOf = (edge: Edge, box: Box, width: number, height: number): number =>
  ({ top: box.bottom, right: width - box.left, bottom: height - box.top, left: box.right })[edge];

/**
 * What is covered at each edge, from the boxes of the panels docked to it. Where the two sides (or top and bottom)
 * would leave the body no room, the wider of the two is left out.
 */
export const insetsOf = (
  docked: readonly { readonly edge: Edge; readonly box: Box }[],
  width: number,
  height: number,
): Insets => {
  const cover: Record<Edge, number> = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const { edge, box } of docked) {
    if (box.right <= box.left || box.bottom <= box.top) continue;
    cover[edge] = Math.max(cover[edge], Math.round(coverOf(edge, box, width, height)));
  }
  if (width - cover.left - cover.right < LEAST_FREE_PX) cover[cover.left > cover.right ? 'left' : 'right'] = 0;
  if (height - cover.top - cover.bottom < LEAST_FREE_PX) cover[cover.top > cover.bottom ? 'top' : 'bottom'] = 0;
  return cover;
};
