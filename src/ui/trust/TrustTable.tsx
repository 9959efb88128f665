import { useState } from 'react';
import type { ModelReport } from '#anatomy/report.ts';
import { nameWithoutSide } from '../catalogue.ts';
import { TrustRow } from './TrustRow.tsx';
import styles from './trust.module.css';
import { KIND_WORDS, PART_KINDS, type PartKind, type TrustOrder, trustRows } from './trustRows.ts';

const HEADS: readonly { readonly order: TrustOrder; readonly label: string }[] = [
  { order: 'name', label: 'Part' },
  { order: 'thickness', label: 'Thickness' },
  { order: 'distance', label: 'Off by' },
];

/** Every part of the model with how thick it is and how far it lies from another model of a body; sorted and narrowed as asked. */
export const TrustTable = ({ report }: { readonly report: ModelReport }) => {
  const [kind, setKind] = useState<PartKind>('groups');
  const [order, setOrder] = useState<TrustOrder>('name');
  return (
    <>
      <label className={styles.choice}>
        <span>Show</span>
        <select value={kind} onChange={({ target }) => setKind(PART_KINDS.find((k) => k === target.value) ?? 'all')}>
          {PART_KINDS.map((each) => (
            <option key={each} value={each}>
              {KIND_WORDS[each]}
            </option>
          ))}
        </select>
      </label>
      <table className={styles.table}>
        <caption className={styles.caption}>How far to trust each part: {KIND_WORDS[kind].toLowerCase()}</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head.order} scope="col" aria-sort={order === head.order ? 'ascending' : 'none'}>
                <button type="button" className={styles.head} onClick={() => setOrder(head.order)}>
                  {head.label}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trustRows(report.parts, kind, order, nameWithoutSide).map((part) => (
            <TrustRow key={part.part} part={part} />
          ))}
        </tbody>
      </table>
    </>
  );
};
