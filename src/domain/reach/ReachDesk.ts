import type { Vec3 } from '#anatomy/frame.ts';
import type { ModelManifest } from '#anatomy/manifest.ts';
import type { Side } from '#anatomy/sides.ts';
import type { SkinMap, SkinReason, SkinZone } from '#anatomy/skinMap.ts';
import type { StructureId } from '#anatomy/structures.ts';
import type { Technique } from '#content/schema/records.ts';
import type { RelatedContent } from '../relations.ts';
import type { NameOf } from './because.ts';
import type { Patch } from './contact.ts';
import type { PracticeComparison } from './practice.ts';
import type { Answer, PosedSkin, ReachEngine } from './reach.ts';
import type { Landing } from './slideOff.ts';
import type { TechniquePath } from './techniquePath.ts';

/** One thing beneath a skin point, where the inward normal enters and leaves it, mm under the skin. */
export type StackLayer = { readonly id: StructureId; readonly entryMm: number; readonly exitMm: number };

/** A point of the skin and what lies beneath it. Millimetres, body frame. */
export type SkinSpot = {
  readonly vertex: number;
  readonly at: Vec3;
  /** Unit length, outward. */
  readonly normal: Vec3;
  readonly zone: SkinZone;
  /** Why it is not free; empty where it is. */
  readonly reasons: readonly SkinReason[];
  /** Superficial first. */
  readonly stack: readonly StackLayer[];
  /** Over the skin to the row of spinous processes. */
  readonly spineDistanceMm: number;
  /** Of the spine, whose process lies nearest in height: `c2` … `s3`. */
  readonly level: string;
  /** Null on the median plane. */
  readonly side: Side | null;
};

/** How well one kind of a tool gets to what was asked for, with every way of using it. */
export type RankedTool = {
  readonly toolId: string;
  readonly kindId: string;
  /** The best of `answers`. */
  readonly answer: Answer;
  /** One a way of using it (freely, or in a technique), for the structure it reaches best; best first. */
  readonly answers: readonly Answer[];
  /** What the practice text states of the tool and what was asked for, beside what was computed; null where it is silent. */
  readonly practice: PracticeComparison | null;
};

/** Where the skin stands to a tool, in the order of the numbers in `Heat.skin`. */
export const TOUCHES = ['out-of-reach', 'free', 'caution', 'off'] as const;

export type Touch = (typeof TOUCHES)[number];

/** A tool over the whole back. */
export type Heat = {
  /** The best answer for each muscle that lies under the skin of the back. */
  readonly answers: ReadonlyMap<StructureId, Answer>;
  /** A number of `TOUCHES` for each vertex of the neutral map. */
  readonly skin: Uint8Array;
};

/** A tool pressed on one skin point. */
export type Press = {
  readonly toolId: string;
  readonly kindId: string;
  readonly techniqueId: string | null;
  /** Name of what of the tool touches, e.g. "lacrosse ball". */
  readonly contact: string;
  readonly indentMm: number;
  readonly patch: Patch;
  /** How hard it presses, as a share of the firmest press that tissue and tool allow there, 0…1. */
  readonly firmness: number;
  /** The layers above the first bone (and that bone), each with the share of that firmest press that arrives at its middle, 0…1. */
  readonly layers: readonly (StackLayer & { readonly share: number })[];
};

/** What a tool finds at one skin point: how it presses there, or why it may not or cannot. */
export type PressAnswer =
  | { readonly press: Press; readonly refusal: null }
  | { readonly press: null; readonly refusal: 'avoid' | 'near-avoid' | 'kept-off' | 'not-brought' | 'bridged' };

/**
 * Answers whatever the page asks about reach, from the skin map and the engine over it. References are ids of structures,
 * parts or groups. All is worked out on first asking and kept. Millimetres, body frame.
 */
export type ReachDesk = {
  readonly engine: ReachEngine;
  /** The skin as the body stands, both halves. Vertex numbers everywhere are this map's. */
  readonly map: SkinMap;
  /** The same vertices with what lies beneath in a pose. */
  readonly posed: (pose: Technique['pose']) => PosedSkin;
  readonly spotAt: (vertex: number) => SkinSpot;
  /** The skin point nearest to a place; null farther than `withinMm` (40 by default) from the mapped skin. */
  readonly nearestVertex: (pointMm: Vec3, withinMm?: number) => number | null;
  readonly beneath: (pointMm: Vec3) => SkinSpot | null;
  /** Best answer of a use for any structure of a reference; null where none lies under the skin of the back. `techniqueId` null: free use. */
  readonly answer: (toolId: string, kindId: string, techniqueId: string | null, reference: string) => Answer | null;
  /** Best answer for a tool over all its kinds and uses. */
  readonly bestOf: (toolId: string, reference: string) => Answer | null;
  /** Every kind of every tool, best first; empty where the reference is no muscle under the skin of the back. */
  readonly rank: (reference: string) => readonly RankedTool[];
  /** Over all uses of a kind; with `techniqueId` (null: free use) over that use alone. */
  readonly heatOf: (toolId: string, kindId: string, techniqueId?: string | null) => Heat;
  /** What each kind of each tool does at a vertex: the way that passes most to the deepest muscle above bone; or why not. */
  readonly pressesAt: (
    vertex: number,
  ) => readonly (PressAnswer & { readonly toolId: string; readonly kindId: string })[];
  readonly pressAt: (toolId: string, kindId: string, techniqueId: string | null, vertex: number) => PressAnswer;
  /** The path or spot of a technique with one kind of its tool (left out: its first); null where none keeps clear. */
  readonly pathOf: (techniqueId: string, side: Side, kindId?: string) => TechniquePath | null;
  /** Where a tool that is dragged onto a vertex comes to rest: there, or slid off to where its patch is clear. */
  readonly settle: (toolId: string, kindId: string, vertex: number) => Landing | null;
};

/** What a desk is made of. */
export type ReachDeskInput = {
  /** The packed left half of the skin map. */
  readonly bytes: Uint8Array;
  readonly manifest: Pick<ModelManifest, 'statureM' | 'spine' | 'structures' | 'shoulders'>;
  readonly content: Pick<RelatedContent, 'groups' | 'muscles' | 'tools' | 'techniques'>;
  /** Names structures inside sentences. */
  readonly nameOf: NameOf;
};
