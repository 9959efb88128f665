import { type RefObject, useEffect, useRef } from 'react';
import { PANEL_TITLE_ID } from './panelTitleId.ts';

/** What takes the focus: the new panel's heading, or where there is none the first stop of the list. */
const firstStop = (home: Element): HTMLElement | null =>
  home.querySelector<HTMLElement>(`#${PANEL_TITLE_ID}`) ??
  home.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"], li button');

/**
 * Keeps the keyboard's place when a panel's content changes under it: a button that was pressed inside may be gone
 * with its panel, and then the focus moves on to what came. Focus outside of `home` is left alone.
 */
export const usePanelFocus = (home: RefObject<HTMLElement | null>, key: string): void => {
  const wasInside = useRef(false);
  useEffect(() => {
    const onFocusIn = (event: FocusEvent): void => {
      wasInside.current = event.target instanceof Node && home.current?.contains(event.target) === true;
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, [home]);
  const lastKey = useRef(key);
  useEffect(() => {
    if (lastKey.current === key) return;
    lastKey.current = key;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasInside.current && isLost && home.current !== null) firstStop(home.current)?.focus({ preventScroll: true });
  }, [home, key]);
};
