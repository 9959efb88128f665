import type { Peel } from '#anatomy/layers.ts';
import type { StructureId } from '#anatomy/structures.ts';
import type { ViewName } from '#anatomy/views.ts';

/** Modes that exist. Others are named in the link's grammar and answered with words. */
export type Mode = 'explore' | 'tools';

export type Theme = 'light' | 'dark';

/** What the detail panel shows. A structure's `reference` is an id with or without side, or a group's id. */
export type Panel =
  | { readonly kind: 'structure'; readonly reference: string }
  | { readonly kind: 'tool'; readonly id: string }
  | { readonly kind: 'technique'; readonly id: string }
  | { readonly kind: 'avoid-zone'; readonly id: string }
  | { readonly kind: 'questions' }
  | { readonly kind: 'about' }
  | { readonly kind: 'safety' };

/** Where the 3D model stands; each failure has its own words and its own way on. */
export type ModelStatus =
  | {
      readonly kind: 'loading';
      readonly what: string;
      readonly loadedBytes: number;
      readonly totalBytes: number | null;
    }
  | { readonly kind: 'ready' }
  | { readonly kind: 'missing'; readonly detail: string }
  | { readonly kind: 'corrupt'; readonly detail: string }
  | { readonly kind: 'no-webgl' }
  | { readonly kind: 'context-lost' };

export type ViewState = {
  readonly mode: Mode;
  /** The selected reference (structure id, part id or group id), or null. */
  readonly selection: string | null;
  readonly tool: string | null;
  readonly technique: string | null;
  readonly view: ViewName;
  readonly peel: Peel;
  readonly hidden: readonly StructureId[];
  readonly theme: Theme;
};

export type DorsumState = ViewState & {
  /** The structures under the pointer or lit up from the list: all ids that lift in colour. */
  readonly hovered: readonly StructureId[];
  /** The single structure under the 3D pointer, for the name beside it. */
  readonly pointed: StructureId | null;
  readonly isPointerNearAvoidZone: boolean;
  readonly isAvoidZoneShown: boolean;
  readonly panel: Panel | null;
  readonly modelStatus: ModelStatus;
  /** Raised by one whenever the camera shall move to `view` again, even when the name has not changed. */
  readonly viewRequest: number;
  /** Raised by one whenever the camera shall look closer at the selection. */
  readonly closerRequest: number;
  /** Plain sentences about what a link held that could not be read. */
  readonly linkProblems: readonly string[];
};

export type DorsumActions = {
  /** Selects a reference and opens its panel; null clears. Unknown references are refused: returns false and changes nothing. */
  select(reference: string | null): boolean;
  hover(ids: readonly StructureId[]): void;
  point(id: StructureId | null, isNearAvoidZone: boolean): void;
  setPeel(peel: Peel): void;
  /** Asks for a named view; the scene eases there. */
  requestView(view: ViewName): void;
  lookCloser(): void;
  setHidden(id: StructureId, isHidden: boolean): void;
  showAll(): void;
  setMode(mode: Mode): void;
  openTool(id: string | null): void;
  openTechnique(id: string | null): void;
  openPanel(panel: Panel | null): void;
  setAvoidZoneShown(isShown: boolean): void;
  setTheme(theme: Theme): void;
  setModelStatus(status: ModelStatus): void;
  dismissLinkProblems(): void;
};

export type DorsumStoreState = DorsumState & DorsumActions;
