import { useEffect, useRef } from 'react';
import { type PerspectiveCamera, Vector3 } from 'three';
import { MM_PER_M } from '#anatomy/frame.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import type { DorsumStore } from '#store/createStore.ts';
import { useStoreValue } from '#store/useStoreValue.ts';
import type { StageSize } from '../camera/Insets.ts';
import type { FrameSignal } from '../rendering/FrameSignal.ts';
import styles from './SpotLabel.module.css';

type Props = { readonly store: DorsumStore; readonly desk: ReachDesk | null; readonly signal: FrameSignal };

/** Level and side beside the spot that was asked about, e.g. "T6, left"; hidden while the spot is on the far side. */
export const SpotLabel = ({ store, desk, signal }: Props) => {
  const vertex = useStoreValue(store, (state) => (state.panel?.kind === 'spot' ? state.spot : null));
  const chip = useRef<HTMLDivElement>(null);
  const spot = vertex !== null && desk ? desk.spotAt(vertex) : null;

  useEffect(() => {
    if (vertex === null || !desk) return;
    const { at, normal } = desk.spotAt(vertex);
    const [place, away] = [new Vector3(), new Vector3()];
    const follow = (camera: PerspectiveCamera, size: StageSize): void => {
      const element = chip.current;
      if (!element) return;
      place.set(...at).divideScalar(MM_PER_M);
      element.hidden =
        away
          .copy(camera.position)
          .sub(place)
          .dot(place.clone().set(...normal)) <= 0;
      place.project(camera);
      const [x, y] = [((place.x + 1) / 2) * size.width, ((1 - place.y) / 2) * size.height];
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    return signal.subscribe(follow);
  }, [vertex, desk, signal]);

  if (!spot) return null;
  return (
    <div ref={chip} className={styles.chip} aria-hidden="true" data-spot-label="" hidden>
      {spot.level.toUpperCase()}
      {spot.side && <span className={styles.side}>, {spot.side}</span>}
    </div>
  );
};
