import { toolById } from '#content/index.ts';
import { Icon } from '../icons/Icon.tsx';
import styles from './matrix.module.css';
import type { MatrixColumn } from './matrixRows.ts';

type MatrixHeadProps = {
  readonly columns: readonly MatrixColumn[];
  readonly sortedBy: string | null;
  readonly onSort: (kindId: string) => void;
};

/** The kinds of tools; a press on one sorts the muscles by it. */
export const MatrixHead = ({ columns, sortedBy, onSort }: MatrixHeadProps) => (
  <thead>
    <tr>
      <th scope="col" className={styles.corner}>
        Muscle
      </th>
      {columns.map(({ toolId, kindId, name }) => (
        <th key={kindId} scope="col" aria-sort={sortedBy === kindId ? 'descending' : undefined}>
          <button type="button" className={styles.columnHead} onClick={() => onSort(kindId)}>
            <span className={styles.columnSigns}>
              <Icon name={toolById.get(toolId)?.icon ?? 'hand'} size={20} />
              <span className={styles.sortMark} data-on={sortedBy === kindId || undefined}>
                <Icon name="down" size={14} />
              </span>
            </span>
            <span>{name}</span>
          </button>
        </th>
      ))}
    </tr>
  </thead>
);
