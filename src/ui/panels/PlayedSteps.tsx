import type { Technique } from '#content/schema/records.ts';
import { planPlayback, stepAt } from '#domain/reach/playPlan.ts';
import { useDorsum } from '../StoreContext.ts';
import { Steps } from './Steps.tsx';

/** The steps of a technique; while it is played, the step that is shown is marked. */
export const PlayedSteps = ({ technique }: { readonly technique: Technique }) => {
  const current = useDorsum(({ playback }) =>
    playback === null || playback.technique !== technique.id || (!playback.isPlaying && playback.atS === 0)
      ? null
      : stepAt(planPlayback(technique), technique.steps, playback.atS),
  );
  return <Steps steps={technique.steps} current={current} />;
};
