import type { SkinSpot } from '#domain/reach/ReachDesk.ts';
import { Icon } from '../icons/Icon.tsx';
import { StopCard } from '../panels/StopCard.tsx';
import { OpenLink } from '../parts/OpenLink.tsx';
import styles from './reach.module.css';
import { REASON_SENTENCES } from './reachWords.ts';

/** Why one must not press on a spot, or has to be careful there. */
export const ZoneCard = ({ spot: { zone, reasons } }: { readonly spot: Pick<SkinSpot, 'zone' | 'reasons'> }) => {
  const why = reasons.map((reason) => REASON_SENTENCES[reason]).join(' ');
  if (zone === 'avoid') {
    return (
      <div>
        <StopCard title="Do not press here.">{why}</StopCard>
        <OpenLink to={{ kind: 'avoid-zone', id: 'spine' }}>Why, and what to do instead</OpenLink>
      </div>
    );
  }
  return (
    <div className={styles.caution}>
      <Icon name="warning" size={20} />
      <p>
        <strong>Press with caution.</strong> {why} Light pressure only, and some tools keep off.
      </p>
    </div>
  );
};
