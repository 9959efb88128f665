import { useEffect, useState } from 'react';
import type { Panel } from '#store/state.ts';
import { useDorsum } from '../StoreContext.ts';

/** Whether the sheet shows the list or the open panel: a panel that opens comes forward, one that closes leaves the list. */
export const useSheetView = (onPanel: (panel: Panel) => void) => {
  const panel = useDorsum((s) => s.panel);
  const [isListShown, setListShown] = useState(panel === null);
  useEffect(() => {
    setListShown(panel === null);
    if (panel !== null) onPanel(panel);
  }, [panel, onPanel]);
  return { isListShown: isListShown || panel === null, showList: () => setListShown(true), panel };
};
