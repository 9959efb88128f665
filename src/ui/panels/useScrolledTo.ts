import { useEffect } from 'react';

/** Brings the entry of a page that was asked for into sight, once per asking. Entries carry `entry-<id>` as element id. */
export const useScrolledTo = (entry: string | undefined): void => {
  useEffect(() => {
    if (entry === undefined) return;
    const frame = requestAnimationFrame(() =>
      document.getElementById(`entry-${entry}`)?.scrollIntoView({ block: 'start', behavior: 'instant' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [entry]);
};
