import { MM_PER_M, type Vec3 } from '#anatomy/frame.ts';
import { isPeel, PEEL_MAX, PEEL_MIN } from '#anatomy/layers.ts';
import { STRUCTURE_IDS, type StructureId } from '#anatomy/structures.ts';
import { VIEWS } from '#anatomy/views.ts';
import type { ReachDesk, SkinSpot } from '#domain/reach/ReachDesk.ts';
import type { Answer } from '#domain/reach/reach.ts';
import type { PagePoint, StageHandle, StageStats } from '#scene/StageHandle.ts';
import type { DorsumStore } from '#store/createStore.ts';

/** What lies beneath a point of the skin, and why a tool may or may not press there. */
export type Beneath = Pick<SkinSpot, 'stack' | 'zone' | 'reasons'>;

/** How well a tool gets to something: 0…1 of it covered, 0…1 of the pressure arriving, and the sentence that says so. */
export type ReachFigures = Pick<Answer, 'grade' | 'coverage' | 'pressureShare' | 'because'>;

/** `window.dorsum`: the page's own API, for embedding, for tests and for measuring. */
export type DorsumApi = {
  /** The package's version, e.g. "0.1.0". */
  readonly version: string;
  /**
   * Fulfilled when the first frame of the whole model has been drawn: of its full level, or of its light one where no
   * more was asked for. All that is said below works from the first frame of any level on. Stays pending while 3D fails, which the page
   * says in words.
   */
  readonly ready: Promise<void>;
  /** Ids of all structures in the model. */
  structures(): StructureId[];
  /**
   * What is selected: a structure's id with its side; where a whole part or group was chosen, that part's or
   * group's id; null where nothing is.
   */
  selection(): string | null;
  /**
   * Selects a structure, part or group, or nothing. Peel and view stay as they are.
   * @throws RangeError for an id that the model does not have; the selection stays.
   */
  select(id: string | null): void;
  /** The id under the pointer, or null. */
  hovered(): StructureId | null;
  /**
   * Where a point (metres, body frame) stands on the page, in CSS pixels.
   * @throws Error before the first frame.
   */
  project(point: Vec3): PagePoint;
  /** A CSS-pixel point where that structure can be seen and hit right now, or null. */
  screenPoint(id: StructureId): PagePoint | null;
  /**
   * Moves to a named view at once, without easing.
   * @throws RangeError for a name that is no view.
   */
  view(name: string): void;
  /**
   * Sets what is taken off: 0 nothing … 5 all muscle.
   * @throws RangeError for anything but a whole number from 0 to 5.
   */
  peel(depth: number): void;
  /**
   * What lies under the skin point nearest to a point (metres, body frame), superficial first, in mm under the skin; null
   * where that is not the skin of the back. Fulfilled once the map of the skin has come, which the first asking fetches.
   * Rejected where it cannot be had.
   */
  beneath(point: Vec3): Promise<Beneath | null>;
  /**
   * How well a tool gets to a structure, part or group, in the best of its kinds and uses.
   * @throws RangeError (as a rejection) for a tool that the page does not know, or what is no muscle under the skin of the back.
   */
  reach(tool: string, structure: string): Promise<ReachFigures>;
  /** Figures of the renderer; all 0 before the first frame. */
  stats(): StageStats;
  /** Stops everything that moves by itself, for pictures. */
  freeze(): void;
};

declare global {
  interface Window {
    readonly dorsum: DorsumApi;
  }
}

const NO_STATS: StageStats = { triangles: 0, drawCalls: 0, framesDrawn: 0, gpuMemoryMB: 0, pickMs: 0 };

/**
 * The API and the two ends that the app holds: a stage comes with its first frame, comes again once the whole model
 * has been drawn, and goes when it fails.
 */
export type PageApi = {
  readonly api: DorsumApi;
  attachStage(handle: StageHandle, isWhole: boolean): void;
  detachStage(): void;
};

/**
 * Makes the page's API over a store. `askReach` fetches the reach desk. `root` is marked when everything is frozen, so that styles stand still too.
 */
export const createPageApi = (
  store: DorsumStore,
  version: string,
  root: HTMLElement,
  askReach: () => Promise<ReachDesk>,
): PageApi => {
  let stage: StageHandle | null = null;
  let isFrozen = false;
  let fulfil: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    fulfil = resolve;
  });

  const api: DorsumApi = {
    version,
    ready,
    structures: () => [...STRUCTURE_IDS],
    selection: () => store.getState().selection,
    select: (id) => {
      if (!store.getState().select(id)) {
        throw new RangeError(`dorsum.select expects an id of structures(), a part, a group or null, and got "${id}"`);
      }
    },
    hovered: () => store.getState().pointed,
    project: (point) => {
      if (stage === null)
        throw new Error('dorsum.project works once the first frame has been drawn: wait for dorsum.ready');
      return stage.project(point);
    },
    screenPoint: (id) => stage?.screenPoint(id) ?? null,
    view: (name) => {
      const view = VIEWS.find((v) => v === name);
      if (view === undefined) {
        throw new RangeError(`dorsum.view expects one of ${VIEWS.join(', ')}, and got "${name}"`);
      }
      // Set without a request, which the stage would answer with an eased move.
      store.setState({ view });
      stage?.view(view);
    },
    peel: (depth) => {
      if (!isPeel(depth)) {
        throw new RangeError(`dorsum.peel expects a whole number from ${PEEL_MIN} to ${PEEL_MAX}, and got ${depth}`);
      }
      store.getState().setPeel(depth);
    },
    beneath: async ([x, y, z]) => {
      const spot = (await askReach()).beneath([x * MM_PER_M, y * MM_PER_M, z * MM_PER_M]);
      return spot && { stack: spot.stack, zone: spot.zone, reasons: spot.reasons };
    },
    reach: async (tool, structure) => {
      const answer = (await askReach()).bestOf(tool, structure);
      if (answer === null) {
        throw new RangeError(
          `dorsum.reach expects a tool's id and the id of a muscle, part or group of the back, and got "${tool}" and "${structure}"`,
        );
      }
      const { grade, coverage, pressureShare, because } = answer;
      return { grade, coverage, pressureShare, because };
    },
    stats: () => stage?.stats() ?? NO_STATS,
    freeze: () => {
      isFrozen = true;
      root.dataset.frozen = '';
      stage?.freeze();
    },
  };
  return {
    api,
    attachStage: (handle, isWhole) => {
      stage = handle;
      if (isFrozen) handle.freeze();
      if (isWhole) fulfil();
    },
    detachStage: () => {
      stage = null;
    },
  };
};
