import { techniques, tools } from '#content/index.ts';
import { listToolUses } from '#domain/reach/matrix.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';

const warmings = new WeakMap<ReachDesk, Promise<void>>();
const warm = new WeakSet<ReachDesk>();

const letOthersGo = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const warmUp = async (desk: ReachDesk): Promise<void> => {
  for (const pose of ['neutral', 'arms-crossed'] as const) {
    desk.posed(pose);
    await letOthersGo();
  }
  for (const use of listToolUses(tools, techniques)) {
    desk.engine.approaches(use);
    await letOthersGo();
  }
  warm.add(desk);
};

/**
 * Works out, bit by bit, what all answers of a desk rest on: every pose of the skin, and where each tool gets in each way
 * of using it. Done in one go at the first question, it would hold the page up for a second or more. Once for each desk.
 */
export const warmDesk = (desk: ReachDesk): Promise<void> => {
  const known = warmings.get(desk);
  if (known) return known;
  const warming = warmUp(desk);
  warmings.set(desk, warming);
  return warming;
};

/** Whether a desk answers at once. */
export const isDeskWarm = (desk: ReachDesk): boolean => warm.has(desk);
