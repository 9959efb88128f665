import { type RefObject, useEffect } from 'react';
import { type Edge, type Insets, insetsOf } from './insets.ts';

const EDGES: readonly Edge[] = ['top', 'right', 'bottom', 'left'];

const isSame = (a: Insets | null, b: Insets): boolean => a !== null && EDGES.every((edge) => a[edge] === b[edge]);

/**
 * Tells how much of the window the panels cover, whenever it changes. A panel takes part by `data-inset="left"` and
 * the like; it is measured by its layout box, which transitions of opacity and transform do not move.
 */
export const useInsets = (root: RefObject<HTMLElement | null>, onInsets: (insets: Insets) => void): void => {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let last: Insets | null = null;
    const measure = (): void => {
      const docked = EDGES.flatMap((edge) =>
        [...element.querySelectorAll(`[data-inset="${edge}"]`)].map((panel) => ({
          edge,
          box: panel.getBoundingClientRect(),
        })),
      );
      const insets = insetsOf(docked, element.clientWidth, element.clientHeight);
      if (isSame(last, insets)) return;
      last = insets;
      for (const edge of EDGES) element.style.setProperty(`--inset-${edge}`, `${insets[edge]}px`);
      onInsets(insets);
    };
    const sizes = new ResizeObserver(measure);
    const observe = (): void => {
      sizes.disconnect();
      sizes.observe(element);
      for (const panel of element.querySelectorAll('[data-inset]')) sizes.observe(panel);
      measure();
    };
    const panels = new MutationObserver(observe);
    panels.observe(element, { childList: true, subtree: true });
    observe();
    return () => {
      sizes.disconnect();
      panels.disconnect();
    };
  }, [root, onInsets]);
};
