// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageApi } from '#app/pageApi.ts';
import { retryStage } from '#app/retryStage.ts';
import { StageSlot } from '#app/StageSlot.tsx';
import { createDorsumStore, type DorsumStore } from '#store/createStore.ts';

const stage = vi.hoisted(() => ({ mounts: 0, isBroken: false }));

vi.mock('#scene/Stage.tsx', async () => {
  const { useEffect } = await import('react');
  return {
    default: () => {
      if (stage.isBroken) throw new Error('the stage broke');
      useEffect(() => {
        stage.mounts += 1;
      }, []);
      return <canvas data-stage="" />;
    },
  };
});

let root: Root;
let host: HTMLElement;
let store: DorsumStore;

const draw = async (): Promise<void> => {
  await act(async () => {
    root.render(
      <>
        <p>Texts</p>
        <StageSlot
          store={store}
          pageApi={createPageApi(store, '0', host, () => Promise.reject(new Error('no reach here')))}
          insets={{ top: 0, right: 0, bottom: 0, left: 0 }}
          reach={{ desk: null, ask: () => {} }}
        />
      </>,
    );
  });
};
/** Lets React work until something holds. */
const until = (holds: () => boolean): Promise<void> =>
  vi.waitFor(async () => {
    await act(async () => {});
    expect(holds()).toBe(true);
  });
const hasStage = (): boolean => host.querySelector('canvas') !== null;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  stage.mounts = 0;
  stage.isBroken = false;
  host = document.createElement('div');
  store = createDorsumStore();
  root = createRoot(host, { onCaughtError: () => {} });
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

describe('StageSlot', () => {
  it('leaves the first paint to the texts and brings the stage after it', async () => {
    await draw();
    expect(host.textContent).toBe('Texts');
    expect(host.querySelector('canvas')).toBeNull();
    await until(hasStage);
    expect(host.textContent).toBe('Texts');
  });

  it('says that the stage failed, and leaves the texts alive', async () => {
    stage.isBroken = true;
    await draw();
    await until(() => store.getState().modelStatus.kind === 'failed');
    expect(store.getState().modelStatus).toEqual({ kind: 'failed', detail: 'the stage broke' });
    expect(host.textContent).toBe('Texts');
  });

  it('mounts a new stage when the model is asked for again', async () => {
    await draw();
    await until(() => hasStage() && stage.mounts === 1);
    await act(async () => store.getState().retryModel());
    await until(() => hasStage() && stage.mounts === 2);
  });
});

describe('retryStage', () => {
  it('loads the model again where the model failed, the whole page where the 3D code did', () => {
    const reload = vi.fn();
    store.getState().setModelStatus({ kind: 'corrupt', detail: 'x' });
    retryStage(store, reload);
    expect(store.getState().modelRequest).toBe(1);
    expect(reload).not.toHaveBeenCalled();
    store.getState().setModelStatus({ kind: 'failed', detail: 'x' });
    retryStage(store, reload);
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
