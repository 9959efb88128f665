import { useEffect, useRef, useState } from 'react';
import type { Panel } from '#store/state.ts';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { panelKey } from './panelKey.ts';

const DEPTH = 20;

/** The way back through the panels that were open before this one. */
export const usePanelHistory = (): { readonly canGoBack: boolean; readonly goBack: () => void } => {
  const store = useDorsumStore();
  const panel = useDorsum((s) => s.panel);
  const shown = useRef<Panel | null>(panel);
  const isGoingBack = useRef(false);
  const [past, setPast] = useState<readonly Panel[]>([]);

  useEffect(() => {
    const before = shown.current;
    shown.current = panel;
    if (before === panel) return;
    if (panel === null) setPast([]);
    else if (isGoingBack.current) isGoingBack.current = false;
    // One spot after the other is one panel.
    else if (before !== null && panelKey(before) !== panelKey(panel))
      setPast((list) => [...list, before].slice(-DEPTH));
  }, [panel]);

  const goBack = (): void => {
    const previous = past.at(-1);
    if (previous === undefined) return;
    isGoingBack.current = true;
    setPast(past.slice(0, -1));
    store.getState().openPanel(previous);
  };
  return { canGoBack: past.length > 0, goBack };
};
