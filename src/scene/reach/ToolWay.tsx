import { useFrame, useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useState } from 'react';
import { Group } from 'three';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import type { TechniquePath } from '#domain/reach/techniquePath.ts';
import type { DorsumStore } from '#store/createStore.ts';
import type { DorsumState } from '#store/state.ts';
import type { CameraMoves } from '../camera/CameraMoves.ts';
import type { FrameSignal } from '../rendering/FrameSignal.ts';
import type { Motion } from '../rendering/Motion.ts';
import type { ToolPlaceRef } from '../tools/ToolPlace.ts';
import { PathLine } from './PathLine.ts';
import { pathOfPlayback, placeTool } from './placeTool.ts';
import { SpotMark } from './SpotMark.ts';
import { showPlaces, showWay } from './showPlaces.ts';

type Props = {
  readonly store: DorsumStore;
  readonly desk: ReachDesk;
  readonly signal: FrameSignal;
  readonly motion: Motion;
  readonly moves: RefObject<CameraMoves | null>;
  readonly place: ToolPlaceRef;
};

/** Longest stretch of time that one frame may play on by: a frame that came so late shows the next moment, not a later one. */
const LONGEST_STEP_S = 0.5;

const KEYS = [
  'playback',
  'panel',
  'tool',
  'toolKind',
  'spot',
  'isToolFree',
  'theme',
] as const satisfies readonly (keyof DorsumState)[];

const makeMarks = () => {
  const [line, spot] = [new PathLine(), new SpotMark()];
  return { line, spot, group: new Group().add(line.mesh, spot.mesh) };
};

/**
 * Stands the tool where the page asks for it, on a technique's path or on a spot, draws the path and the spot, and plays on
 * while a technique is played.
 */
export const ToolWay = ({ store, desk, signal, motion, moves, place }: Props) => {
  const invalidate = useThree((state) => state.invalidate);
  const [marks] = useState(makeMarks);
  const [clock] = useState(() => ({ lastMs: 0 }));

  useEffect(() => {
    const pathOf = ({ playback, toolKind }: DorsumState): TechniquePath | null =>
      playback && pathOfPlayback(desk, playback, toolKind);

    const take = (state: DorsumState): void => {
      // A tool that follows a hand stands where the hand has put it.
      if (!state.isToolFree) place.current = placeTool(desk, state);
      marks.line.setTheme(state.theme);
      marks.spot.setTheme(state.theme);
      marks.line.show(pathOf(state), place.current?.rolledMm ?? 0);
      marks.spot.show(state.panel?.kind === 'spot' && state.spot !== null ? desk.spotAt(state.spot) : null);
      signal.isDirty = true;
      invalidate();
    };

    const turnTo = (state: DorsumState): void => {
      const path = pathOf(state);
      if (path) showWay(moves.current, path);
      else if (state.panel?.kind === 'spot' && state.spot !== null)
        showPlaces(moves.current, [desk.spotAt(state.spot)]);
    };

    take(store.getState());
    turnTo(store.getState());
    return store.subscribe((state, before) => {
      if (KEYS.some((key) => state[key] !== before[key])) take(state);
      const isOther =
        state.playback?.technique !== before.playback?.technique ||
        state.playback?.side !== before.playback?.side ||
        state.spot !== before.spot;
      if (isOther) turnTo(state);
    });
  }, [store, desk, signal, moves, place, marks, invalidate]);

  useEffect(
    () => () => {
      place.current = null;
      marks.line.dispose();
      marks.spot.dispose();
      signal.isDirty = true;
    },
    [place, marks, signal],
  );

  // Before the tool is drawn where the store then says.
  useFrame(() => {
    const isPlaying = store.getState().playback?.isPlaying === true && !motion.isFrozen;
    const nowMs = performance.now();
    if (isPlaying && clock.lastMs > 0) {
      store.getState().advance(Math.min((nowMs - clock.lastMs) / 1000, LONGEST_STEP_S));
    }
    clock.lastMs = isPlaying ? nowMs : 0;
    if (isPlaying) invalidate();
  }, -1);

  return <primitive object={marks.group} dispose={null} />;
};
