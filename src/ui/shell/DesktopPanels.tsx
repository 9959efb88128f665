import { useState } from 'react';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { BottomBar } from './BottomBar.tsx';
import { DetailPanel } from './DetailPanel.tsx';
import { ListPanel } from './ListPanel.tsx';

/** The list of a wide window. Where it is less roomy, the body comes first and the list waits until it is asked for. */
export const DesktopList = ({ isRoomy }: { readonly isRoomy: boolean }) => {
  const store = useDorsumStore();
  const isOpen = useDorsum((s) => s.isListOpen);
  const [isAskedFor, setAskedFor] = useState(false);
  return isRoomy ? (
    <ListPanel isOpen={isOpen} onOpenChange={(next) => store.getState().setListOpen(next)} />
  ) : (
    <ListPanel isOpen={isAskedFor} onOpenChange={setAskedFor} />
  );
};

/** The details of a wide window and the bar below. */
export const DesktopDetails = () => {
  const store = useDorsumStore();
  const isOpen = useDorsum((s) => s.isDetailOpen);
  return (
    <>
      <DetailPanel isOpen={isOpen} onOpenChange={(next) => store.getState().setDetailOpen(next)} />
      <BottomBar />
    </>
  );
};
