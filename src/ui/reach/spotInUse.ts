import { techniqueById } from '#content/index.ts';
import type { ReachDesk, SkinSpot } from '#domain/reach/ReachDesk.ts';
import { stackAt } from '#domain/reach/spots.ts';

/** A spot with what lies beneath it in the pose that a technique asks for: crossed arms draw the shoulder blades outward. */
export const spotInUse = (
  desk: Pick<ReachDesk, 'spotAt' | 'posed'>,
  vertex: number,
  techniqueId: string | null | undefined,
): SkinSpot => {
  const spot = desk.spotAt(vertex);
  const pose = techniqueById.get(techniqueId ?? '')?.pose ?? 'neutral';
  return pose === 'neutral' ? spot : { ...spot, stack: stackAt(desk.posed(pose).skin, vertex) };
};
