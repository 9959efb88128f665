import { useCallback, useState } from 'react';
import type { Panel } from '#store/state.ts';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { PhoneSheet } from './PhoneSheet.tsx';
import { SideSheet } from './SideSheet.tsx';
import type { SheetStop } from './sheetStops.ts';
import { TabBar } from './TabBar.tsx';
import { useSheetView } from './useSheetView.ts';

/** What lies over the stage on phones: the sheet, from below or from the side, and the bar of modes. */
export const HandheldLayout = ({ isLow }: { readonly isLow: boolean }) => {
  const store = useDorsumStore();
  const isOpen = useDorsum((s) => s.isDetailOpen);
  // At first the body has the room; what a link opened is read at once.
  const [stop, setStop] = useState<SheetStop>(() => (store.getState().panel === null ? 'low' : 'half'));
  // What is shown on the body must be seen with its text; a page of text may take the whole height that it has.
  const onPanel = useCallback((panel: Panel): void => {
    const isOnBody = panel.kind === 'structure' || panel.kind === 'tool' || panel.kind === 'technique';
    // The table needs all the height there is.
    if (panel.kind === 'matrix') setStop('full');
    else setStop((now) => (now === 'low' || isOnBody ? 'half' : now));
  }, []);
  const { isListShown, showList } = useSheetView(onPanel);
  const onMode = (): void => {
    showList();
    store.getState().setDetailOpen(true);
    setStop((now) => (now === 'low' ? 'half' : now));
  };
  return (
    <>
      {isLow ? (
        <SideSheet
          isOpen={isOpen}
          onOpenChange={(next) => store.getState().setDetailOpen(next)}
          isListShown={isListShown}
          onShowList={showList}
        />
      ) : (
        <PhoneSheet stop={stop} onStop={setStop} isListShown={isListShown} onShowList={showList} />
      )}
      <TabBar onMode={onMode} />
    </>
  );
};
