import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import type { TechniquePath } from '#domain/reach/techniquePath.ts';
import { nameWithSide } from '../catalogue.ts';
import { StopCard } from '../panels/StopCard.tsx';
import { clearanceOf } from './clearanceOf.ts';
import styles from './reach.module.css';
import { mmText } from './reachWords.ts';

type PathClearanceCardProps = { readonly desk: ReachDesk; readonly path: TechniquePath };

/** How the path goes, in a sentence. */
const sayPath = ({ kind, structure, lengthMm, approach }: TechniquePath): string => {
  const tool = approach.contact.name;
  const where = `on ${nameWithSide(structure)}`;
  if (kind === 'hold') return `The ${tool} is held ${where}.`;
  if (kind === 'circle') return `The ${tool} circles ${where}, ${mmText(lengthMm)} to the round.`;
  return `The ${tool} goes to and fro ${where}, ${mmText(lengthMm)} each way.`;
};

const LEAN =
  'The roller lies across the back: lean to one side, so that the muscle there carries you and not the spine.';

/** How a technique's path goes, and how far from the spine it stays at its closest. */
export const PathClearanceCard = ({ desk, path }: PathClearanceCardProps) => {
  const { spineMm, zoneMm } = clearanceOf(desk, path);
  const isAcross = path.approach.contact.shape === 'cylinder';
  return (
    <>
      <p className={styles.note}>{sayPath(path)}</p>
      <StopCard title={`The load stays ${mmText(spineMm)} from the spine.`}>
        {isAcross ? 'Its edge' : 'No closer at any moment. The edge of what touches'} keeps {mmText(zoneMm)} off the
        zone that no tool may press. {isAcross && LEAN}
      </StopCard>
    </>
  );
};
