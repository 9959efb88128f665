import type { Technique } from '#content/schema/records.ts';
import { planPlayback, stepAt } from '#domain/reach/playPlan.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import type { TechniquePath } from '#domain/reach/techniquePath.ts';
import { nameWithSide } from '../catalogue.ts';
import { StopCard } from '../panels/StopCard.tsx';
import { clearanceOf } from './clearanceOf.ts';
import { PlayControls } from './PlayControls.tsx';
import styles from './play.module.css';
import reachStyles from './reach.module.css';
import { mmText } from './reachWords.ts';
import { usePlayback } from './usePlayback.ts';

type PlayedPathProps = {
  readonly desk: ReachDesk;
  readonly technique: Technique;
  readonly path: TechniquePath | null;
};

/** How the path goes, in a sentence. */
const sayPath = ({ kind, structure, lengthMm, approach }: TechniquePath): string => {
  const tool = approach.contact.name;
  const where = `on ${nameWithSide(structure)}`;
  if (kind === 'hold') return `The ${tool} is held ${where}.`;
  if (kind === 'circle') return `The ${tool} circles ${where}, ${mmText(lengthMm)} to the round.`;
  return `The ${tool} goes to and fro ${where}, ${mmText(lengthMm)} each way.`;
};

/** A technique's playing with the words of the step that is shown, and how far from the spine it stays. */
export const PlayedPath = ({ desk, technique, path }: PlayedPathProps) => {
  const playback = usePlayback();
  if (path === null) {
    return (
      <p className={reachStyles.because}>
        On this body no way of doing it keeps far enough off the zone that no tool may press, so none is shown.
      </p>
    );
  }
  const { approach } = path;
  const { spineMm, zoneMm } = clearanceOf(desk, path);
  const step = playback === null ? null : stepAt(planPlayback(technique), technique.steps, playback.atS);
  return (
    <>
      {playback !== null && <PlayControls playback={playback} />}
      <p className={styles.step} aria-live="polite">
        {step !== null && (
          <>
            <span className={styles.stepNumber}>Step {step + 1}</span> {technique.steps[step]?.text}
          </>
        )}
      </p>
      <p className={reachStyles.note}>{sayPath(path)}</p>
      <StopCard title={`The load stays ${mmText(spineMm)} from the spine.`}>
        {approach.contact.shape === 'cylinder'
          ? `Its edge keeps ${mmText(zoneMm)} off the zone that no tool may press. The roller lies across the back: lean to one side, so that the muscle there carries you and not the spine.`
          : `No closer at any moment. The edge of what touches keeps ${mmText(zoneMm)} off the zone that no tool may press.`}
      </StopCard>
    </>
  );
};
