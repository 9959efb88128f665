import { useEffect, useState } from 'react';

/** A tab in the background paints nothing; it starts loading all the same. */
const LONGEST_WAIT_MS = 1000;

/** False until the browser has painted what was rendered first, then true. */
export const useAfterFirstPaint = (): boolean => {
  const [hasPainted, setHasPainted] = useState(false);
  useEffect(() => {
    let inner = 0;
    // The first callback runs before the first paint, the second one after it.
    const outer = requestAnimationFrame(() => {
      inner = requestAnimationFrame(() => setHasPainted(true));
    });
    const timer = setTimeout(() => setHasPainted(true), LONGEST_WAIT_MS);
    return () => {
      cancelAnimationFrame(outer);
      cancelAnimationFrame(inner);
      clearTimeout(timer);
    };
  }, []);
  return hasPainted;
};
