import { parseStructureId } from '#anatomy/structures.ts';
import type { Tissue } from '#anatomy/tissues.ts';
import type { Press, SkinSpot, StackLayer } from '#domain/reach/ReachDesk.ts';

/** A layer as the pressure diagram draws it: `id` null for skin and fat, which are no structure of the stack. */
export type DiagramLayer = {
  readonly id: string | null;
  readonly tissue: Tissue;
  readonly entryMm: number;
  readonly exitMm: number;
  /** Share of a firm press that arrives at its middle, 0…1; null where no tool presses, and for bone. */
  readonly share: number | null;
};

/** Of the first bone only this much is drawn: what lies behind it no pressure reaches. */
const BONE_SHOWN_MM = 8;
/** What is thinner over the first layer than this needs no layer of its own. */
const SKIN_MIN_MM = 1;

const tissueOf = (id: string): Tissue => parseStructureId(id)?.part.tissue ?? 'skin';

const isHard = (id: string): boolean => tissueOf(id) === 'bone' || tissueOf(id) === 'cartilage';

/** The layers from the skin down to the first bone, superficial first, with what arrives of a press where there is one. */
export const layersOfSpot = (
  { stack }: Pick<SkinSpot, 'stack'>,
  press: Pick<Press, 'layers'> | null,
): DiagramLayer[] => {
  const bone = stack.findIndex(({ id }) => isHard(id));
  const toBone: readonly (StackLayer & { readonly share?: number })[] =
    press?.layers ?? (bone < 0 ? stack : stack.slice(0, bone + 1));
  const boneMm = toBone.find(({ id }) => isHard(id))?.entryMm ?? Number.POSITIVE_INFINITY;
  const layers = toBone.map(({ id, entryMm, exitMm, share }): DiagramLayer => {
    const isBone = isHard(id);
    return {
      id,
      tissue: tissueOf(id),
      entryMm,
      exitMm: Math.min(exitMm, isBone ? entryMm + BONE_SHOWN_MM : boneMm),
      share: isBone ? null : (share ?? null),
    };
  });
  const first = layers[0];
  if (first === undefined || first.entryMm < SKIN_MIN_MM) return layers;
  return [{ id: null, tissue: 'skin', entryMm: 0, exitMm: first.entryMm, share: null }, ...layers];
};

/**
 * Places labels of one height beside what they name, none over another, as near to it as may be.
 * @param wanted middles, ascending @returns middles, ascending
 */
export const spreadLabels = (wanted: readonly number[], heightPx: number, roomPx: number): number[] => {
  const placed: number[] = [];
  for (const middle of wanted) placed.push(Math.max(middle, heightPx / 2, (placed.at(-1) ?? -heightPx) + heightPx));
  let limit = roomPx - heightPx / 2;
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i] as number, limit);
    limit = (placed[i] as number) - heightPx;
  }
  return placed;
};
