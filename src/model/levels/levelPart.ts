import type { BodyPart } from '../bodyPart.ts';

/** One part at a level of detail, with what it carries besides fibres. */
export type LevelPart = BodyPart & {
  /** Ambient occlusion, one number a vertex, 0 hidden … 1 open; null for skin. */
  readonly open: Float32Array | null;
  /** The least peel at which each triangle is seen (`seeBody`); null where all count as seen. */
  readonly seen: Uint8Array | null;
};
