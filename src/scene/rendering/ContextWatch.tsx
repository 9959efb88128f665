import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { DorsumStore } from '#store/createStore.ts';
import type { FrameSignal } from './FrameSignal.ts';

/** Says when the graphics context is lost, and draws again when it is back: all data are still held, so three uploads them anew. */
export const ContextWatch = ({ store, signal }: { readonly store: DorsumStore; readonly signal: FrameSignal }) => {
  const canvas = useThree((state) => state.gl.domElement);
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    let before = store.getState().modelStatus;
    const onLost = (event: Event): void => {
      // Without this the browser never gives the context back.
      event.preventDefault();
      before = store.getState().modelStatus;
      store.getState().setModelStatus({ kind: 'context-lost' });
    };
    const onRestored = (): void => {
      store.getState().setModelStatus(before);
      signal.isDirty = true;
      invalidate();
    };
    canvas.addEventListener('webglcontextlost', onLost);
    canvas.addEventListener('webglcontextrestored', onRestored);
    return () => {
      canvas.removeEventListener('webglcontextlost', onLost);
      canvas.removeEventListener('webglcontextrestored', onRestored);
    };
  }, [canvas, store, signal, invalidate]);
  return null;
};
