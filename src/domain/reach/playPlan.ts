import type { Technique, TechniqueStep } from '#content/schema/records.ts';

/** A stretch of time while a technique is played, in seconds from its start. */
export type PlayPhase = {
  readonly phase: 'ready' | 'move' | 'hold';
  readonly fromS: number;
  readonly toS: number;
};

/** How a technique is played: getting ready, moving, then holding, as far as it does. */
export type PlayPlan = {
  readonly phases: readonly PlayPhase[];
  readonly durationS: number;
  /** Seconds for one stroke one way or one circle; null where nothing moves. */
  readonly strokeS: number | null;
  readonly motion: Technique['motion']['kind'];
};

/** Where the tool is at a moment of a plan. */
export type PlayPlace = {
  readonly phase: PlayPhase['phase'];
  /** How far along the technique's path by its length, 0…1; on a closed path 1 is 0 again. */
  readonly along: number;
  /** Along the path (1) or back (−1); 0 while it rests. */
  readonly direction: 1 | 0 | -1;
  /** How far it is pressed in, as a share of its full indentation, 0…1. */
  readonly press: number;
};

/** Time to get into the position, then to lean onto the tool. @source dorsum-design */
const READY_S = 4;
const LEAN_S = 1.5;
/** Strokes or circles that are shown; half a stroke more brings the tool to the middle of its path. @source dorsum-design */
const STROKES = 6;

/** How a technique is played at its own tempo: the middle of its stroke's range, its shortest hold. */
export const planPlayback = ({ motion, holdS }: Pick<Technique, 'motion' | 'holdS'>): PlayPlan => {
  const strokeS =
    motion.kind === 'hold' || motion.strokeS === null ? null : (motion.strokeS[0] + motion.strokeS[1]) / 2;
  const moveS = strokeS === null ? 0 : strokeS * (motion.kind === 'circle' ? STROKES : STROKES + 0.5);
  const lengths = [
    ['ready', READY_S],
    ['move', moveS],
    ['hold', holdS?.[0] ?? 0],
  ] as const;
  const phases: PlayPhase[] = [];
  let durationS = 0;
  for (const [phase, lengthS] of lengths) {
    if (lengthS === 0) continue;
    phases.push({ phase, fromS: durationS, toS: durationS + lengthS });
    durationS += lengthS;
  }
  return { phases, durationS, strokeS, motion: motion.kind };
};

/** The stretch in which a moment lies; the last one at the end. */
export const phaseAt = ({ phases }: PlayPlan, atS: number): PlayPhase | null =>
  phases.find(({ toS }) => atS < toS) ?? phases.at(-1) ?? null;

/** Turns gently at both ends of a stroke. */
const ease = (t: number): number => (1 - Math.cos(Math.PI * t)) / 2;

const alongStrokes = (strokes: number): Pick<PlayPlace, 'along' | 'direction'> => {
  const whole = Math.floor(strokes);
  const t = ease(strokes - whole);
  return whole % 2 === 0 ? { along: t, direction: 1 } : { along: 1 - t, direction: -1 };
};

/** Where the tool is at a moment of a plan, from which a picture of that moment follows alone. */
export const placeAt = (plan: PlayPlan, atS: number): PlayPlace => {
  const now = phaseAt(plan, atS);
  if (!now) return { phase: 'hold', along: 0, direction: 0, press: 1 };
  const sinceS = Math.min(Math.max(atS, now.fromS), now.toS) - now.fromS;
  const isCircle = plan.motion === 'circle';
  if (now.phase === 'ready') {
    const press = Math.max(0, (sinceS - (READY_S - LEAN_S)) / LEAN_S);
    return { phase: 'ready', along: 0, direction: 0, press: ease(Math.min(1, press)) };
  }
  if (now.phase === 'move' && plan.strokeS !== null) {
    const strokes = sinceS / plan.strokeS;
    return isCircle
      ? { phase: 'move', along: strokes % 1, direction: 1, press: 1 }
      : { phase: 'move', ...alongStrokes(strokes), press: 1 };
  }
  return { phase: now.phase, along: plan.strokeS === null || isCircle ? 0 : 0.5, direction: 0, press: 1 };
};

/**
 * The step whose words belong to a moment, as an index into the technique's steps: steps of one phase share its time. Steps
 * that may be left out are not shown; null where the phase has no words.
 */
export const stepAt = (plan: PlayPlan, steps: readonly TechniqueStep[], atS: number): number | null => {
  const now = phaseAt(plan, atS);
  if (!now) return null;
  const own = steps.flatMap((step, i) => (!step.isOptional && step.phase === now.phase ? [i] : []));
  const share = (Math.min(atS, now.toS) - now.fromS) / (now.toS - now.fromS);
  return own[Math.min(own.length - 1, Math.floor(share * own.length))] ?? null;
};
