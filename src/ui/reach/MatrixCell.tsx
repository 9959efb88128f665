import type { RankedTool } from '#domain/reach/ReachDesk.ts';
import { nameWithoutSide } from '../catalogue.ts';
import { useDorsumStore } from '../StoreContext.ts';
import { GradeMark } from './GradeMark.tsx';
import styles from './matrix.module.css';
import type { MatrixColumn } from './matrixRows.ts';
import { REACH_WORDS } from './reachWords.ts';
import { takeInHand } from './takeInHand.ts';

type MatrixCellProps = {
  readonly part: string;
  readonly column: MatrixColumn;
  readonly ranked: RankedTool | undefined;
};

const percent = (share: number): number => Math.round(share * 100);

/** How well a tool reaches a muscle; opens the tool with the muscle selected. */
export const MatrixCell = ({ part, column: { toolId, kindId, name }, ranked }: MatrixCellProps) => {
  const store = useDorsumStore();
  if (ranked === undefined) return <td />;
  const { grade, coverage, pressureShare } = ranked.answer;
  const open = (): void => {
    store.getState().reveal(part);
    takeInHand(store, toolId, kindId);
  };
  return (
    <td>
      <button type="button" className={styles.cell} data-grade={grade} onClick={open}>
        <GradeMark grade={grade} />
        <span className={styles.unseen}>
          {name}, {nameWithoutSide(part)}: {REACH_WORDS[grade]}, per cent of it and of the pressure:
        </span>
        <span>{coverage > 0 ? `${percent(coverage)} · ${percent(pressureShare)}` : '–'}</span>
      </button>
    </td>
  );
};
