import type { Technique } from '#content/schema/records.ts';
import { planPlayback, stepAt } from '#domain/reach/playPlan.ts';
import { PlayControls } from './PlayControls.tsx';
import styles from './play.module.css';
import { usePlayback } from './usePlayback.ts';

/** A technique's playing with the words of the step that is shown. Absent while none is set up. */
export const PlayedPath = ({ technique }: { readonly technique: Technique }) => {
  const playback = usePlayback();
  if (playback === null) return null;
  const step = stepAt(planPlayback(technique), technique.steps, playback.atS);
  return (
    <>
      <PlayControls playback={playback} />
      <p className={styles.step} aria-live="polite">
        {step !== null && (
          <>
            <span className={styles.stepNumber}>Step {step + 1}</span> {technique.steps[step]?.text}
          </>
        )}
      </p>
    </>
  );
};
