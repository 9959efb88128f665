import type { Peel } from '#anatomy/layers.ts';
import type { Side } from '#anatomy/sides.ts';
import type { StructureId } from '#anatomy/structures.ts';
import type { ViewName } from '#anatomy/views.ts';

/** Modes that exist. Others are named in the link's grammar and answered with words. */
export type Mode = 'explore' | 'tools';

export type Theme = 'light' | 'dark';

/** One kind of a tool, e.g. the lacrosse ball among the massage balls; `technique`: only as that one uses it, null: freely. */
export type KindOfTool = { readonly tool: string; readonly kind: string; readonly technique?: string | null };

/** What the detail panel shows. A structure's `reference` is an id with or without side, or a group's id. */
export type Panel =
  | { readonly kind: 'structure'; readonly reference: string }
  | { readonly kind: 'tool'; readonly id: string }
  | { readonly kind: 'technique'; readonly id: string }
  | { readonly kind: 'avoid-zone'; readonly id: string }
  /** What lies beneath the `spot`; `press`: the tool whose pressure there was asked for. */
  | { readonly kind: 'spot'; readonly press?: KindOfTool }
  /** The table of all tools and muscles. */
  | { readonly kind: 'matrix' }
  /** `entry`: the id of the question or safety record that was asked for, to be brought into sight. */
  | { readonly kind: 'questions' | 'safety' | 'about'; readonly entry?: string };

/** Where the 3D model stands; each failure has its own words and its own way on. */
export type ModelStatus =
  | {
      readonly kind: 'loading';
      readonly what: string;
      readonly loadedBytes: number;
      readonly totalBytes: number | null;
    }
  /** The light level stands and can be used; the full one is on its way. */
  | { readonly kind: 'refining'; readonly loadedBytes: number; readonly totalBytes: number | null }
  /** The light level stands and can be used, but the full one could not be had. */
  | { readonly kind: 'coarse'; readonly detail: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'missing'; readonly detail: string }
  | { readonly kind: 'corrupt'; readonly detail: string }
  | { readonly kind: 'no-webgl' }
  | { readonly kind: 'context-lost' }
  /** The 3D part of the page could not be fetched, or stopped with an error. */
  | { readonly kind: 'failed'; readonly detail: string };

/** How finely the picture is drawn: as the device can bear, sparing, or in full whatever it takes. */
export const QUALITIES = ['auto', 'low', 'high'] as const;
export type Quality = (typeof QUALITIES)[number];

/** Where what is known of reach stands: it is fetched when it is first asked for. */
export type ReachStatus =
  | { readonly kind: 'idle' | 'loading' | 'ready' }
  | { readonly kind: 'failed'; readonly detail: string };

/** Shares of a technique's own tempo at which it can be played. */
export const PLAYBACK_SPEEDS = [0.5, 1] as const;
export type PlaybackSpeed = (typeof PLAYBACK_SPEEDS)[number];

/** A technique being played on the body. */
export type Playback = {
  readonly technique: string;
  readonly side: Side;
  readonly isPlaying: boolean;
  readonly speed: PlaybackSpeed;
  /** Where it stands, from 0 to `durationS`. */
  readonly atS: number;
  readonly durationS: number;
};

/** By what the list of structures is sorted. */
export type ListOrder = 'layer' | 'region';

/** What a person arranged once and finds again on the next visit. Kept on this device only. */
export type Preferences = {
  /** The theme a person (or a link) asked for; null follows the device. */
  readonly themeChoice: Theme | null;
  readonly isAvoidZoneShown: boolean;
  /** Whether the list (left rail) and the detail panel (right) are out or put away. */
  readonly isListOpen: boolean;
  readonly isDetailOpen: boolean;
  readonly listOrder: ListOrder;
  readonly quality: Quality;
};

export type ViewState = {
  readonly mode: Mode;
  /** The selected reference (structure id, part id or group id), or null. */
  readonly selection: string | null;
  readonly tool: string | null;
  readonly technique: string | null;
  readonly view: ViewName;
  readonly peel: Peel;
  /** In the order of `STRUCTURE_IDS`, each once. */
  readonly hidden: readonly StructureId[];
  readonly theme: Theme;
};

export type DorsumState = ViewState &
  Preferences & {
    /** The structures under the pointer or lit up from the list: all ids that lift in colour. */
    readonly hovered: readonly StructureId[];
    /** The single structure under the 3D pointer, for the name beside it. */
    readonly pointed: StructureId | null;
    readonly isPointerNearAvoidZone: boolean;
    readonly panel: Panel | null;
    readonly modelStatus: ModelStatus;
    /** Raised by one whenever the camera shall move to `view` again, even when the name has not changed. */
    readonly viewRequest: number;
    /** Raised by one whenever the camera shall look closer at the selection. */
    readonly closerRequest: number;
    /** Plain sentences about what a link held that could not be read. */
    readonly linkProblems: readonly string[];
    /** Other plain sentences that a person should read once, such as a storage that refuses. */
    readonly notices: readonly string[];
    readonly reachStatus: ReachStatus;
    /** The kind of the tool in hand, e.g. `lacrosse-ball`; null for the tool's first kind. */
    readonly toolKind: string | null;
    /** A vertex of the skin map that was asked about, or null. */
    readonly spot: number | null;
    /** Whether the tool in hand colours the muscles by how well it reaches them. */
    readonly isHeatShown: boolean;
    /** Whether the tool in hand follows the pointer over the back. */
    readonly isToolFree: boolean;
    /** Why the tool that follows the pointer was turned away, in a sentence; null while it may stay. */
    readonly refusal: string | null;
    readonly playback: Playback | null;
    readonly isHelpOpen: boolean;
    /** Raised by one whenever the search field shall take the focus. */
    readonly searchRequest: number;
    /** Raised by one whenever the model shall be loaded anew after a failure. */
    readonly modelRequest: number;
    /** Raised by one whenever the full level shall be fetched anew, while the light one stands. */
    readonly detailRequest: number;
  };

export type DorsumActions = {
  /** Selects a reference and opens its panel; null clears. Unknown references are refused: returns false and changes nothing. */
  select(reference: string | null): boolean;
  /**
   * Selects as from a list, a link in a text or the search: also puts back what was hidden of it and peels to
   * the layer where it lies bare. Refuses like `select`.
   */
  reveal(reference: string): boolean;
  hover(ids: readonly StructureId[]): void;
  point(id: StructureId | null, isNearAvoidZone: boolean): void;
  setPeel(peel: Peel): void;
  /** Asks for a named view; the scene eases there. */
  requestView(view: ViewName): void;
  lookCloser(): void;
  /** Hides or shows all that a reference names (a structure, both sides of a part, a whole group). */
  setHidden(reference: string, isHidden: boolean): void;
  showAll(): void;
  setMode(mode: Mode): void;
  /** Opens a tool's panel and takes the tool in hand; the selection stays. Null goes back to the selection's panel. */
  openTool(id: string | null): void;
  /** Opens a technique's panel; the selection stays. Null goes back to the selection's panel. */
  openTechnique(id: string | null): void;
  /** Opens any panel by the same rules as the actions above; null closes it and keeps the selection. */
  openPanel(panel: Panel | null): void;
  setAvoidZoneShown(isShown: boolean): void;
  setReachStatus(status: ReachStatus): void;
  /** Takes a kind of the tool in hand. */
  chooseToolKind(kind: string | null): void;
  /** Asks about a vertex of the skin map (and a tool pressed there) and opens its panel; null puts the question away. */
  askSpot(vertex: number | null, press?: KindOfTool): void;
  setHeatShown(isShown: boolean): void;
  /** Lets the tool in hand follow the pointer, or puts it down. */
  setToolFree(isFree: boolean): void;
  refuse(sentence: string | null): void;
  /** Sets a technique up to be played from its start; null puts it away. */
  setPlayback(playback: Playback | null): void;
  setPlaying(isPlaying: boolean): void;
  setPlaybackSpeed(speed: PlaybackSpeed): void;
  /** Goes to a moment, held within the technique. */
  seek(atS: number): void;
  /** Plays on by so many seconds of real time; stops at the end. */
  advance(seconds: number): void;
  /** Sets the theme as a person's choice, which is kept. */
  setTheme(theme: Theme): void;
  /** Takes over the device's theme, unless a person chose one. */
  followDeviceTheme(theme: Theme): void;
  setListOpen(isOpen: boolean): void;
  setDetailOpen(isOpen: boolean): void;
  setListOrder(order: ListOrder): void;
  setQuality(quality: Quality): void;
  setHelpOpen(isOpen: boolean): void;
  /** Asks for the focus in the search field. */
  requestSearch(): void;
  setModelStatus(status: ModelStatus): void;
  /** Asks for the model anew after it was missing, corrupt or failed. */
  retryModel(): void;
  /** Asks for the full level anew; what stands on the stage stays. */
  retryDetail(): void;
  dismissLinkProblems(): void;
  /** Adds a sentence to be read; one that is already there is not repeated. */
  addNotice(sentence: string): void;
  dismissNotice(sentence: string): void;
};

export type DorsumStoreState = DorsumState & DorsumActions;
