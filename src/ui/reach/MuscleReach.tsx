import type { ReactNode } from 'react';
import { ReachRanking } from './ReachRanking.tsx';
import { ReachStatusNote } from './ReachStatusNote.tsx';
import { useWarmDesk } from './useWarmDesk.ts';

type MuscleReachProps = {
  readonly reference: string;
  /** What the practice text names: alone until the computation has come, then below it. */
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
  return (
    <>
      {desk.rank(reference).length > 0 && <ReachRanking desk={desk} reference={reference} />}
      {practice}
    </>
  );
};

export default MuscleReach;
