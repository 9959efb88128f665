import { nameWithoutSide } from '../catalogue.ts';
import { Icon } from '../icons/Icon.tsx';
import { MatrixCell } from './MatrixCell.tsx';
import styles from './matrix.module.css';
import type { MatrixColumn, MatrixRow } from './matrixRows.ts';

type MatrixRowViewProps = {
  readonly row: MatrixRow;
  readonly columns: readonly MatrixColumn[];
  readonly isSorting: boolean;
  readonly onSort: () => void;
};

/** A muscle with every tool; a press on its name sorts the tools by it. */
export const MatrixRowView = ({ row, columns, isSorting, onSort }: MatrixRowViewProps) => (
  <tr>
    <th scope="row" className={styles.rowHead}>
      <button type="button" onClick={onSort} aria-pressed={isSorting} title="Sort the tools by this muscle">
        <span>{nameWithoutSide(row.part)}</span>
        <span className={styles.sortMark} data-on={isSorting || undefined}>
          <Icon name="right" size={14} />
        </span>
      </button>
    </th>
    {columns.map((column) => (
      <MatrixCell key={column.kindId} part={row.part} column={column} ranked={row.answers.get(column.kindId)} />
    ))}
  </tr>
);
