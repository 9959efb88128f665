import type { Vec3 } from '#anatomy/frame.ts';
import type { StructureId } from '#anatomy/structures.ts';
import type { ViewName } from '#anatomy/views.ts';

/** A point of the page in CSS pixels, from the top left of the viewport. */
export type PagePoint = { readonly x: number; readonly y: number };

/** What the renderer does, as figures. */
export type StageStats = {
  /** Triangles sent to the GPU for the last frame. */
  readonly triangles: number;
  readonly drawCalls: number;
  /** Frames drawn since the stage was mounted; stands still while nothing changes. */
  readonly framesDrawn: number;
  /** Buffers, textures and render targets that the stage holds, in MB (10⁶ bytes). */
  readonly gpuMemoryMB: number;
  /** Median time of the last picks in ms; 0 before the first. */
  readonly pickMs: number;
};

/** What a mounted stage offers to the page, once the whole model has been drawn. */
export type StageHandle = {
  /** Where a point (metres, body frame) stands on the page. */
  project(point: Vec3): PagePoint;
  /** A point of the page where a structure is seen and would be hit right now; null where there is none. */
  screenPoint(id: StructureId): PagePoint | null;
  /** Moves to a named view at once, without easing. */
  view(name: ViewName): void;
  stats(): StageStats;
  /** Ends everything that moves by itself at its goal, and lets nothing move from here on. */
  freeze(): void;
  /** Gives the graphics context away, as a driver reset does. */
  loseContext(): void;
  /** Asks for the lost context back; the picture returns by itself. */
  restoreContext(): void;
};
