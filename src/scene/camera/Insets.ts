/** CSS px of the stage that panels cover at each edge. */
export type Insets = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

export type StageSize = { readonly width: number; readonly height: number };

/** The part of the stage that no panel covers, in CSS px from its top left. Never smaller than 80 px, so that it can be framed. */
export const freeArea = (
  { width, height }: StageSize,
  insets: Insets,
): { x: number; y: number; width: number; height: number } => {
  const least = 80;
  const freeWidth = Math.max(least, width - insets.left - insets.right);
  const freeHeight = Math.max(least, height - insets.top - insets.bottom);
  return {
    x: Math.min(insets.left, Math.max(0, width - freeWidth)),
    y: Math.min(insets.top, Math.max(0, height - freeHeight)),
    width: freeWidth,
    height: freeHeight,
  };
};

/** How far the middle of the free area lies from the middle of the stage, in CSS px, right and down. */
export const centreShift = (size: StageSize, insets: Insets): { x: number; y: number } => {
  const area = freeArea(size, insets);
  return { x: area.x + area.width / 2 - size.width / 2, y: area.y + area.height / 2 - size.height / 2 };
};
