import type { Pressable } from './pressable.ts';
import type { Skin } from './skin.ts';

/**
 * The vertices of the connected piece of pressable skin that reaches over the greatest height, among those given: a stroke
 * stays within one piece. Empty where nothing is pressable.
 */
export const findTallestPiece = (
  skin: Skin,
  pressable: Pressable,
  isCandidate: (vertex: number) => boolean,
): number[] => {
  const isOpen = Uint8Array.from(pressable.vertices, (is, i) => (is && isCandidate(i) ? 1 : 0));
  let best: number[] = [];
  let bestHeight = -1;
  for (let seed = 0; seed < skin.count; seed++) {
    if (!isOpen[seed]) continue;
    isOpen[seed] = 0;
    const piece = [seed];
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const vertex of piece) {
      const y = skin.map.positions[vertex * 3 + 1] as number;
      [low, high] = [Math.min(low, y), Math.max(high, y)];
      for (let k = skin.graph.starts[vertex] as number; k < (skin.graph.starts[vertex + 1] as number); k++) {
        const other = skin.graph.list[k] as number;
        if (!isOpen[other]) continue;
        isOpen[other] = 0;
        piece.push(other);
      }
    }
    if (high - low > bestHeight) [best, bestHeight] = [piece, high - low];
  }
  return best;
};
