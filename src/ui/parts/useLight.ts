import { useCallback, useEffect, useRef } from 'react';
import { useDorsumStore } from '../StoreContext.ts';

/**
 * Lights structures up on the body (an empty list: none) for as long as something on the page is pointed at or focused.
 * A row that goes while it is lit hears of no pointer leaving and no blur, so the light goes out with the component.
 */
export const useLight = (): ((ids: readonly string[]) => void) => {
  const store = useDorsumStore();
  const isLit = useRef(false);
  useEffect(
    () => () => {
      if (isLit.current) store.getState().hover([]);
    },
    [store],
  );
  return useCallback(
    (ids) => {
      isLit.current = ids.length > 0;
      store.getState().hover(ids);
    },
    [store],
  );
};
