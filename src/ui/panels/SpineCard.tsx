import { TargetLink } from '../parts/TargetLink.tsx';
import { StopCard } from './StopCard.tsx';

/** The rule that stands on every panel about working on a muscle. */
export const SpineCard = () => (
  <StopCard title="Keep off the spine.">
    Work the muscle beside it. Stop at sharp, spreading or numb feelings.{' '}
    <TargetLink to={{ kind: 'avoid-zone', id: 'spine' }}>Why</TargetLink>
  </StopCard>
);
