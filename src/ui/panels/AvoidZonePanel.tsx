import type { AvoidZone } from '#content/schema/records.ts';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { Claims } from './Claims.tsx';
import { OtherZones } from './OtherZones.tsx';
import { PanelTitle } from './PanelTitle.tsx';
import styles from './panels.module.css';
import { Section } from './Section.tsx';
import { Sources } from './Sources.tsx';
import { StopCard } from './StopCard.tsx';
import { ZoneSwitch } from './ZoneSwitch.tsx';

/** Why a zone is not to be pressed, and what to do instead. */
export const AvoidZonePanel = ({ zone }: { readonly zone: AvoidZone }) => {
  const store = useDorsumStore();
  const isShown = useDorsum((s) => s.isAvoidZoneShown);
  return (
    <>
      <PanelTitle title={zone.name} chips={['Zone to avoid']} />
      <StopCard title="The rule.">{zone.rule}</StopCard>
      <Section title="Why">
        <p className={styles.text}>{zone.why}</p>
      </Section>
      <Section title="Do this instead">
        <p className={styles.text}>{zone.instead}</p>
      </Section>
      {zone.id === 'spine' && (
        <ZoneSwitch isShown={isShown} onChange={(next) => store.getState().setAvoidZoneShown(next)} />
      )}
      {zone.claims.length > 0 && (
        <Section title="What is known">
          <Claims claims={zone.claims} />
        </Section>
      )}
      <OtherZones except={zone.id} />
      <Sources ids={[...zone.sources, ...zone.claims.flatMap((claim) => claim.sources)]} />
    </>
  );
};
