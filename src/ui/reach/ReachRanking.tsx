import { isGroupId } from '#anatomy/structures.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import { RankedToolRow } from './RankedToolRow.tsx';
import styles from './reach.module.css';
import { spreadOverParts } from './spreadOverParts.ts';

type ReachRankingProps = { readonly desk: ReachDesk; readonly reference: string };

/** Every kind of every tool for a muscle, a side of it or a group, best first. */
export const ReachRanking = ({ desk, reference }: ReachRankingProps) => (
  <ul className={styles.ranking}>
    {desk.rank(reference).map((ranked) => (
      <RankedToolRow
        key={ranked.kindId}
        desk={desk}
        ranked={ranked}
        spread={isGroupId(reference) ? spreadOverParts(desk, reference, ranked.toolId, ranked.kindId) : []}
      />
    ))}
  </ul>
);
