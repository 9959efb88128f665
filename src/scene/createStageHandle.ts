import type { PerspectiveCamera, WebGLRenderer } from 'three';
import type { DorsumStore } from '#store/createStore.ts';
import type { StageBody } from './body/StageBody.ts';
import { isShown } from './body/structureStates.ts';
import type { CameraMoves } from './camera/CameraMoves.ts';
import { findScreenPoint } from './picking/findScreenPoint.ts';
import { projectToPage, rayThrough } from './picking/screenRay.ts';
import type { FramePainter } from './rendering/FramePainter.ts';
import type { FrameSignal } from './rendering/FrameSignal.ts';
import type { Motion } from './rendering/Motion.ts';
import type { PagePoint, StageHandle } from './StageHandle.ts';

type Parts = {
  readonly gl: WebGLRenderer;
  readonly camera: PerspectiveCamera;
  readonly body: StageBody;
  readonly painter: FramePainter;
  readonly store: DorsumStore;
  readonly moves: CameraMoves;
  readonly motion: Motion;
  readonly signal: FrameSignal;
  readonly invalidate: () => void;
};

const BYTES_PER_MB = 1e6;
/** The canvas itself: two buffers of colour. */
const CANVAS_BYTES_PER_PIXEL = 8;

/** Ties the parts of a mounted stage into what the page may ask of it. */
export const createStageHandle = ({
  gl,
  camera,
  body,
  painter,
  store,
  moves,
  motion,
  signal,
  invalidate,
}: Parts): StageHandle => {
  const canvas = gl.domElement;
  const hits = (id: string, point: PagePoint): boolean => {
    const state = store.getState();
    const hit = body.picker.pick(rayThrough(point, canvas, camera), (structure) => isShown(structure, state));
    return hit?.structure.id === id;
  };
  return {
    project: (point) => projectToPage(point, canvas, camera),
    screenPoint: (id) => {
      const structure = body.find(id);
      if (!structure || !isShown(structure, store.getState())) return null;
      return findScreenPoint(structure, canvas, camera, (point) => hits(id, point));
    },
    view: (name) => {
      store.getState().requestView(name);
      moves.goTo(name, false);
      invalidate();
    },
    stats: () => ({
      triangles: gl.info.render.triangles,
      drawCalls: gl.info.render.calls,
      framesDrawn: signal.framesDrawn,
      gpuMemoryMB:
        (body.gpuBytes + painter.gpuBytes + canvas.width * canvas.height * CANVAS_BYTES_PER_PIXEL) / BYTES_PER_MB,
      pickMs: body.picker.medianMs,
    }),
    freeze: () => {
      motion.freeze();
      moves.settle();
      body.aim(store.getState(), true);
      signal.isDirty = true;
      invalidate();
    },
    loseContext: () => gl.forceContextLoss(),
    restoreContext: () => gl.forceContextRestore(),
  };
};
