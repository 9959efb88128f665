import { MM_PER_M, type Vec3 } from '#anatomy/frame.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import type { DorsumStore } from '#store/createStore.ts';
import type { KindOfTool } from '#store/state.ts';
import { toolInHand } from '../reach/toolInHand.ts';
import type { Hit } from './Picker.ts';

/** The tool that goes on being asked about, from spot to spot. */
const pressOf = (store: DorsumStore): KindOfTool | undefined => {
  const inHand = toolInHand(store.getState());
  return inHand ? { tool: inHand.tool.id, kind: inHand.kind.id } : undefined;
};

/**
 * Asks what lies beneath a point that was clicked. Where the desk has not come yet, it is fetched and asked as soon as it has.
 */
export class SpotAsker {
  readonly #store: DorsumStore;
  #desk: ReachDesk | null = null;
  #ask: () => void = () => {};
  #waiting: Hit | null = null;

  constructor(store: DorsumStore) {
    this.#store = store;
  }

  /** Takes over the desk, or that there is none yet. A question that waited for it is asked now. */
  take(desk: ReachDesk | null, ask: () => void): void {
    [this.#desk, this.#ask] = [desk, ask];
    const waiting = this.#waiting;
    this.#waiting = null;
    if (desk && waiting) this.ask(waiting);
  }

  /** Puts away a question that still waits. */
  forget(): void {
    this.#waiting = null;
  }

  /** Where the point is none of the back's skin, the structure itself is selected. */
  ask(hit: Hit): void {
    const desk = this.#desk;
    if (!desk) {
      this.#waiting = hit;
      this.#ask();
      return;
    }
    const { x, y, z } = hit.point;
    const point: Vec3 = [x * MM_PER_M, y * MM_PER_M, z * MM_PER_M];
    const vertex = desk.nearestVertex(point);
    if (vertex === null) this.#store.getState().select(hit.structure.id);
    else this.#store.getState().askSpot(vertex, pressOf(this.#store));
  }
}
