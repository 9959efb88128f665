import { lazy, Suspense, useEffect, useState } from 'react';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';

const HelpDialog = lazy(() => import('./HelpDialog.tsx'));

/** The help, fetched when it is first asked for. */
export const Help = () => {
  const store = useDorsumStore();
  const isOpen = useDorsum((s) => s.isHelpOpen);
  const [wasOpened, setOpened] = useState(isOpen);
  useEffect(() => {
    if (isOpen) setOpened(true);
  }, [isOpen]);
  if (!wasOpened) return null;
  return (
    <Suspense fallback={null}>
      <HelpDialog isOpen={isOpen} onOpenChange={(next) => store.getState().setHelpOpen(next)} />
    </Suspense>
  );
};
