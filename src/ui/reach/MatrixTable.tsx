import { useState } from 'react';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import { GradeKey } from './GradeKey.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRowView } from './MatrixRowView.tsx';
import styles from './matrix.module.css';
import { type MatrixOrder, sortColumns, sortRows } from './matrixRows.ts';
import { useMatrixRows } from './useMatrixRows.ts';

const UNSORTED: MatrixOrder = { rowsBy: null, columnsBy: null };

/** The table of all kinds of tools and all muscles: sorted by any of its columns and rows, each cell leading to its view. */
export const MatrixTable = ({ desk }: { readonly desk: ReachDesk }) => {
  const { rows, total } = useMatrixRows(desk);
  const [hasOthers, setOthers] = useState(false);
  const [order, setOrder] = useState(UNSORTED);
  const columns = sortColumns(rows.find(({ part }) => part === order.columnsBy));
  const shown = sortRows(
    rows.filter(({ group }) => hasOthers || group !== null),
    order.rowsBy,
  );
  return (
    <>
      <GradeKey />
      <div className={styles.tools}>
        <p className={styles.progress} role="status">
          {rows.length < total ? `Working it out: ${rows.length} of ${total} muscles` : `${shown.length} muscles`}
        </p>
        <button type="button" className={styles.others} aria-pressed={hasOthers} onClick={() => setOthers(!hasOthers)}>
          Muscles besides the five groups
        </button>
      </div>
      <section className={styles.scroll} aria-label="Table of tools and muscles">
        <table className={styles.table}>
          <MatrixHead
            columns={columns}
            sortedBy={order.rowsBy}
            onSort={(kind) => setOrder({ ...order, rowsBy: order.rowsBy === kind ? null : kind })}
          />
          <tbody>
            {shown.map((row) => (
              <MatrixRowView
                key={row.part}
                row={row}
                columns={columns}
                isSorting={order.columnsBy === row.part}
                onSort={() => setOrder({ ...order, columnsBy: order.columnsBy === row.part ? null : row.part })}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};
