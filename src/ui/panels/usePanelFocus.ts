import { type RefObject, useEffect, useRef } from 'react';
import { PANEL_TITLE_ID } from './PanelTitle.tsx';

/**
 * Keeps the keyboard's place when the panel's content changes under it: a link followed inside the panel is gone
 * with its panel, so the focus moves to the new heading. Focus outside the panel is left alone.
 */
export const usePanelFocus = (root: RefObject<HTMLElement | null>, key: string): void => {
  const wasInside = useRef(false);
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const onFocusIn = (event: FocusEvent): void => {
      wasInside.current = event.target instanceof Node && element.contains(event.target);
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, [root]);
  const lastKey = useRef(key);
  useEffect(() => {
    if (lastKey.current === key) return;
    lastKey.current = key;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasInside.current && isLost) document.getElementById(PANEL_TITLE_ID)?.focus({ preventScroll: true });
  }, [key]);
};
