import { useEffect, useState } from 'react';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import { type MatrixRow, makeMatrixRow, partsOfMatrix } from './matrixRows.ts';

/** The rows of the table as far as they are worked out: one after the other, so that the page stays at hand meanwhile. */
export const useMatrixRows = (desk: ReachDesk): { readonly rows: readonly MatrixRow[]; readonly total: number } => {
  const [rows, setRows] = useState<readonly MatrixRow[]>([]);
  const parts = partsOfMatrix(desk);
  const total = parts.length;
  useEffect(() => {
    const made: MatrixRow[] = [];
    let timer = 0;
    const makeNext = (): void => {
      const next = partsOfMatrix(desk)[made.length];
      if (next === undefined) return;
      made.push(makeMatrixRow(desk, next.part, next.group));
      setRows([...made]);
      timer = window.setTimeout(makeNext);
    };
    makeNext();
    return () => window.clearTimeout(timer);
  }, [desk]);
  return { rows, total };
};
