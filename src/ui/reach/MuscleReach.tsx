import type { ReactNode } from 'react';
import { ReachRanking } from './ReachRanking.tsx';
import { ReachStatusNote } from './ReachStatusNote.tsx';
import { useWarmDesk } from './useWarmDesk.ts';

type MuscleReachProps = {
  readonly reference: string;
  /** What the practice text names, shown until the computation has come, and where it has no answer. */
  readonly practice: ReactNode;
};

/** How well every tool reaches a muscle, computed. */
const MuscleReach = ({ reference, practice }: MuscleReachProps) => {
  const desk = useWarmDesk();
  if (desk === null) {
    return (
      <>
        <ReachStatusNote />
        {practice}
      </>
    );
  }
  return desk.rank(reference).length === 0 ? practice : <ReachRanking desk={desk} reference={reference} />;
};

export default MuscleReach;
