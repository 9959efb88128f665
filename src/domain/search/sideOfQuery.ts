import type { Side } from '#anatomy/sides.ts';
import { findPart, structureIdOf } from '#anatomy/structures.ts';
import type { SearchHit } from './entry.ts';
import { normalise } from './normalise.ts';

/** Takes the side out of a query: "left lats" asks for "lats" on the left. */
export const splitSide = (query: string): { readonly words: string; readonly side: Side | null } => {
  const words = normalise(query).split(' ');
  const hasLeft = words.includes('left');
  const hasRight = words.includes('right');
  if (hasLeft === hasRight) return { words: query, side: null };
  return {
    words: words.filter((word) => word !== 'left' && word !== 'right').join(' '),
    side: hasLeft ? 'left' : 'right',
  };
};

/** The hit on one side of the body, where what was found is a part that comes in two. */
export const onSide = (hit: SearchHit, side: Side): SearchHit => {
  if (hit.target.kind !== 'structure') return hit;
  const part = findPart(hit.target.id);
  if (!part?.isPaired) return hit;
  return {
    ...hit,
    key: `${hit.key}:${side}`,
    title: `${hit.title}, ${side}`,
    target: { kind: 'structure', id: structureIdOf(part, side) },
  };
};
